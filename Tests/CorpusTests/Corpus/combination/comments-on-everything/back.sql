-- alter schema s
COMMENT ON SCHEMA s IS NULL;

-- alter enum s.e
COMMENT ON TYPE s.e IS NULL;

-- alter domain s.d
COMMENT ON CONSTRAINT c ON DOMAIN s.d IS NULL;
COMMENT ON DOMAIN s.d IS NULL;

-- alter sequence s.q
COMMENT ON SEQUENCE s.q IS NULL;

-- alter function s.f()
COMMENT ON FUNCTION s.f() IS NULL;

-- alter procedure s.p()
COMMENT ON PROCEDURE s.p() IS NULL;

-- alter table s.t
COMMENT ON TABLE s.t IS NULL;

-- alter column s.t.id
COMMENT ON COLUMN s.t.id IS NULL;

-- alter column s.t.o
COMMENT ON COLUMN s.t.o IS NULL;

-- alter primary key s.t.t_pkey
COMMENT ON CONSTRAINT t_pkey ON s.t IS NULL;

-- alter unique constraint s.t.u
COMMENT ON CONSTRAINT u ON s.t IS NULL;

-- alter check constraint s.t.k
COMMENT ON CONSTRAINT k ON s.t IS NULL;

-- alter exclusion constraint s.t.x
COMMENT ON CONSTRAINT x ON s.t IS NULL;

-- alter view s.v
COMMENT ON COLUMN s.v.id IS NULL;
COMMENT ON VIEW s.v IS NULL;

-- alter materialized view s.m
COMMENT ON COLUMN s.m.id IS NULL;
COMMENT ON MATERIALIZED VIEW s.m IS NULL;

-- alter index s.m.mi
COMMENT ON INDEX s.mi IS NULL;

-- alter index s.t.i
COMMENT ON INDEX s.i IS NULL;

-- alter foreign key s.t.fk
COMMENT ON CONSTRAINT fk ON s.t IS NULL;

-- alter trigger s.t.tr
COMMENT ON TRIGGER tr ON s.t IS NULL;

-- alter policy s.t.pol
COMMENT ON POLICY pol ON s.t IS NULL;
