-- create column public.t.a
ALTER TABLE public.t ADD COLUMN a integer NOT NULL;

-- alter view public.drops
CREATE OR REPLACE VIEW public.drops AS
SELECT (ROW(1, 2, 3)::public.t).g AS v;

-- alter view public.uses
CREATE OR REPLACE VIEW public.uses AS
SELECT (ROW(1, 2, 3)::public.t).a AS v;

-- drop materialized view public.kept (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.kept;

-- drop view public.constant (it depends on column public.log.n)
DROP VIEW public.constant;

-- alter column public.log.n
ALTER TABLE public.log ALTER COLUMN n TYPE integer USING n::integer;

-- create view public.constant (it depends on column public.log.n)
CREATE VIEW public.constant AS
SELECT (('(1,2)'::public.log).n)::bigint AS v;

-- create materialized view public.kept (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.kept AS
SELECT (ROW(1, 2)::public.log).id AS v;
