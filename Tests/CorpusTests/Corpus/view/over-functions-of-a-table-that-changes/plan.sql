-- alter composite type public.c
ALTER TYPE public.c ADD ATTRIBUTE z integer;

-- alter function public.h()
CREATE OR REPLACE FUNCTION public.h()
  RETURNS SETOF public.c
  LANGUAGE sql
  AS $$select ('(1,2,3)'::c).*$$;

-- create column public.grows.g
ALTER TABLE public.grows ADD COLUMN g integer;

-- alter function public.counts()
CREATE OR REPLACE FUNCTION public.counts()
  RETURNS bigint
  LANGUAGE sql
  RETURN (SELECT count(*) AS count FROM public.f() z(a, b, g) WHERE (z.a > 1));

-- create column public.swaps.g
ALTER TABLE public.swaps ADD COLUMN g integer;

-- alter view public.beside
CREATE OR REPLACE VIEW public.beside AS
SELECT z.a,
    z.generate_series
   FROM ROWS FROM(public.f(), generate_series(1, 3)) z(a, b, g, generate_series);

-- alter view public.everything
CREATE OR REPLACE VIEW public.everything AS
SELECT f.a,
    f.b,
    f.g
   FROM public.f() f(a, b, g);

-- alter view public.numbered
CREATE OR REPLACE VIEW public.numbered AS
SELECT z.a,
    z.ordinality
   FROM public.f() WITH ORDINALITY z(a, b, g, ordinality);

-- alter view public.of_a_type
CREATE OR REPLACE VIEW public.of_a_type AS
SELECT h.x,
    h.y,
    h.z
   FROM public.h() h(x, y, z);

-- alter view public.one
CREATE OR REPLACE VIEW public.one AS
SELECT f.a
   FROM public.f() f(a, b, g);

-- alter view public.whole
CREATE OR REPLACE VIEW public.whole AS
SELECT f.*::public.grows AS "row"
   FROM public.f() f(a, b, g);

-- drop materialized view public.kept (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.kept;

-- create materialized view public.kept (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.kept AS
SELECT f.a
   FROM public.f() f(a, b, g);

-- drop view public.of_another (its query, output cannot be changed in place)
DROP VIEW public.of_another;

-- drop column public.swaps.b
ALTER TABLE public.swaps DROP COLUMN b;

-- alter view public.joined
CREATE OR REPLACE VIEW public.joined AS
SELECT z.a
   FROM (public.grows
     LEFT JOIN public.g() g(a, g) USING (a)) z(a, b, g, g_1);

-- create view public.of_another (its query, output cannot be changed in place)
CREATE VIEW public.of_another AS
SELECT g.a,
    g.g
   FROM public.g() g(a, g);
