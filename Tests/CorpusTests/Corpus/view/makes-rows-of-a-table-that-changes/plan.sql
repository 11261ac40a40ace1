-- drop materialized view public.kept (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.kept;

-- drop view public.constant (it depends on column public.log.n)
DROP VIEW public.constant;

-- alter column public.log.n
ALTER TABLE public.log ALTER COLUMN n TYPE bigint USING n::bigint;

-- create view public.constant (it depends on column public.log.n)
CREATE VIEW public.constant AS
SELECT ('(1,2)'::public.log).n AS v;

-- create materialized view public.kept (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.kept AS
SELECT (ROW(1, (2)::bigint)::public.log).id AS v;

-- drop view public.uses (it depends on column public.t.a)
DROP VIEW public.uses;

-- drop column public.t.a
ALTER TABLE public.t DROP COLUMN a;

-- alter view public.drops
CREATE OR REPLACE VIEW public.drops AS
SELECT (ROW(1, 2)::public.t).g AS v;

-- create view public.uses (it depends on column public.t.a)
CREATE VIEW public.uses AS
SELECT (ROW(1, 2)::public.t).g AS v;
