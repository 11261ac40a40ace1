-- create foreign key a.t.t_id_fkey
ALTER TABLE a.t ADD CONSTRAINT t_id_fkey FOREIGN KEY (id) REFERENCES b.t (id) NOT VALID;

-- alter foreign key a.t.t_id_fkey (while others read and write)
ALTER TABLE a.t VALIDATE CONSTRAINT t_id_fkey;

-- drop foreign key b.t.t_id_fkey
ALTER TABLE b.t DROP CONSTRAINT t_id_fkey;
