-- alter materialized view public.v
ALTER MATERIALIZED VIEW public.v ALTER COLUMN word SET STATISTICS 100;
ALTER MATERIALIZED VIEW public.v ALTER COLUMN word SET STORAGE EXTERNAL;

-- create materialized view public.w
CREATE MATERIALIZED VIEW public.w AS
SELECT words.word AS "The Word"
   FROM public.words;
ALTER MATERIALIZED VIEW public.w ALTER COLUMN "The Word" SET STORAGE PLAIN;
