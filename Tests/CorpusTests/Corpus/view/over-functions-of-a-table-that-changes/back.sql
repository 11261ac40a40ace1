-- create column public.swaps.b
ALTER TABLE public.swaps ADD COLUMN b integer NOT NULL;

-- drop materialized view public.kept (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.kept;

-- drop view public.everything (its query, output cannot be changed in place)
DROP VIEW public.everything;

-- drop view public.of_a_type (its query, output cannot be changed in place)
DROP VIEW public.of_a_type;

-- drop view public.of_another (its query, output cannot be changed in place)
DROP VIEW public.of_another;

-- drop column public.grows.g
ALTER TABLE public.grows DROP COLUMN g;

-- alter function public.counts()
CREATE OR REPLACE FUNCTION public.counts()
  RETURNS bigint
  LANGUAGE sql
  RETURN (SELECT count(*) AS count FROM public.f() z(a, b) WHERE (z.a > 1));

-- alter view public.beside
CREATE OR REPLACE VIEW public.beside AS
SELECT z.a,
    z.generate_series
   FROM ROWS FROM(public.f(), generate_series(1, 3)) z(a, b, generate_series);

-- create view public.everything (its query, output cannot be changed in place)
CREATE VIEW public.everything AS
SELECT f.a,
    f.b
   FROM public.f() f(a, b);

-- alter view public.numbered
CREATE OR REPLACE VIEW public.numbered AS
SELECT z.a,
    z.ordinality
   FROM public.f() WITH ORDINALITY z(a, b, ordinality);

-- alter view public.one
CREATE OR REPLACE VIEW public.one AS
SELECT f.a
   FROM public.f() f(a, b);

-- alter view public.whole
CREATE OR REPLACE VIEW public.whole AS
SELECT f.*::public.grows AS "row"
   FROM public.f() f(a, b);

-- create materialized view public.kept (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.kept AS
SELECT f.a
   FROM public.f() f(a, b);

-- drop column public.swaps.g
ALTER TABLE public.swaps DROP COLUMN g;

-- alter view public.joined
CREATE OR REPLACE VIEW public.joined AS
SELECT z.a
   FROM (public.grows
     LEFT JOIN public.g() g(a, b) USING (a)) z(a, b, b_1);

-- create view public.of_another (its query, output cannot be changed in place)
CREATE VIEW public.of_another AS
SELECT g.a,
    g.b
   FROM public.g() g(a, b);

-- drop function public.h() (it depends on composite type public.c)
DROP FUNCTION public.h();

-- alter composite type public.c
ALTER TYPE public.c DROP ATTRIBUTE z;

-- create function public.h() (it depends on composite type public.c)
CREATE FUNCTION public.h()
  RETURNS SETOF public.c
  LANGUAGE sql
  AS $$select ('(1,2)'::c).*$$;

-- create view public.of_a_type (its query, output cannot be changed in place)
CREATE VIEW public.of_a_type AS
SELECT h.x,
    h.y
   FROM public.h() h(x, y);
