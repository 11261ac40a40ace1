-- alter function public.f()
CREATE OR REPLACE FUNCTION public.f()
  RETURNS text
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT 'a'::text;
END;

-- alter rule public.t.r
CREATE OR REPLACE RULE r AS ON INSERT TO public.t
  WHERE (EXISTS ( SELECT NULL::text))
  DO ALSO INSERT INTO public.other (id)  SELECT '-1'::integer;

-- alter policy public.t.p
ALTER POLICY p ON public.t USING (EXISTS ( SELECT 'x'::text
   FROM public.t o
  WHERE (o.id = t.id)));

-- drop materialized view public.m (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.m;

-- create materialized view public.m (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.m AS
SELECT 1 AS a,
    'x'::text AS text,
    'y'::character varying(3) AS b
  WHERE (EXISTS ( SELECT NULL::text,
            '-5'::integer,
            '12345678901'::bigint));

-- drop view public.v (its query, output cannot be changed in place)
DROP VIEW public.v;

-- create view public.v (its query, output cannot be changed in place)
CREATE VIEW public.v AS
SELECT t.id
   FROM public.t
  WHERE (EXISTS ( SELECT 'x'::text
           FROM public.t o
          WHERE (o.n = ' AS text'::text)));
