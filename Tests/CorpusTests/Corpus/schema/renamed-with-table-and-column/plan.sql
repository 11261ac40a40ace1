-- rename schema o to n
ALTER SCHEMA o RENAME TO n;

-- rename table n.t to tt
ALTER TABLE n.t RENAME TO tt;

-- rename column n.tt.a to b
ALTER TABLE n.tt RENAME COLUMN a TO b;

-- rename primary key n.tt.t_pkey to tt_pkey
ALTER TABLE n.tt RENAME CONSTRAINT t_pkey TO tt_pkey;
