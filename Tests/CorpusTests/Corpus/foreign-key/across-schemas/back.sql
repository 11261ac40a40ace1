-- create foreign key b.t.t_id_fkey
ALTER TABLE b.t ADD CONSTRAINT t_id_fkey FOREIGN KEY (id) REFERENCES a.t (id);

-- drop foreign key a.t.t_id_fkey
ALTER TABLE a.t DROP CONSTRAINT t_id_fkey;
