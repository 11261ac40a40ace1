-- drop materialized view public.m
DROP MATERIALIZED VIEW public.m;

-- drop view public.w
DROP VIEW public.w;

-- alter view public.v
CREATE OR REPLACE VIEW public.v AS
SELECT "*VALUES*".column1 AS x,
    "*VALUES*".column2 AS y
   FROM (VALUES (1,'a'::text), (2,'b'::text)) "*VALUES*";
