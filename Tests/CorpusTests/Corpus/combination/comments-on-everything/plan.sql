-- alter schema s
COMMENT ON SCHEMA s IS 'S.';

-- alter enum s.e
COMMENT ON TYPE s.e IS 'E.';

-- alter domain s.d
COMMENT ON CONSTRAINT c ON DOMAIN s.d IS 'C.';
COMMENT ON DOMAIN s.d IS 'D.';

-- alter sequence s.q
COMMENT ON SEQUENCE s.q IS 'Q.';

-- alter function s.f()
COMMENT ON FUNCTION s.f() IS 'F.';

-- alter procedure s.p()
COMMENT ON PROCEDURE s.p() IS 'P.';

-- alter table s.t
COMMENT ON TABLE s.t IS 'T.';

-- alter column s.t.id
COMMENT ON COLUMN s.t.id IS 'Id.';

-- alter column s.t.o
COMMENT ON COLUMN s.t.o IS 'O.';

-- alter primary key s.t.t_pkey
COMMENT ON CONSTRAINT t_pkey ON s.t IS 'Pk.';

-- alter unique constraint s.t.u
COMMENT ON CONSTRAINT u ON s.t IS 'U.';

-- alter check constraint s.t.k
COMMENT ON CONSTRAINT k ON s.t IS 'K.';

-- alter exclusion constraint s.t.x
COMMENT ON CONSTRAINT x ON s.t IS 'X.';

-- alter view s.v
COMMENT ON COLUMN s.v.id IS 'Vid.';
COMMENT ON VIEW s.v IS 'V.';

-- alter materialized view s.m
COMMENT ON COLUMN s.m.id IS 'Mid.';
COMMENT ON MATERIALIZED VIEW s.m IS 'M.';

-- alter index s.m.mi
COMMENT ON INDEX s.mi IS 'Mi.';

-- alter index s.t.i
COMMENT ON INDEX s.i IS 'I.';

-- alter foreign key s.t.fk
COMMENT ON CONSTRAINT fk ON s.t IS 'Fk.';

-- alter trigger s.t.tr
COMMENT ON TRIGGER tr ON s.t IS 'Tr.';

-- alter policy s.t.pol
COMMENT ON POLICY pol ON s.t IS 'Pol.';
