-- alter view public.v
CREATE OR REPLACE VIEW public.v AS
SELECT "*VALUES*".column1 AS x,
    "*VALUES*".column2 AS y
   FROM (VALUES (1,'a'::text), (2,'(  b'::text)) "*VALUES*";

-- create view public.w
CREATE VIEW public.w AS
SELECT z.x
   FROM ( VALUES (1), (2)) z(x)
UNION ALL
 SELECT v.x
   FROM public.v;

-- create materialized view public.m
CREATE MATERIALIZED VIEW public.m AS
SELECT "*VALUES*".column1 AS x,
    "*VALUES*".column2 AS y
   FROM (VALUES (1,'a'::text)) "*VALUES*";
