-- drop materialized view public.v (its column_settings cannot be changed in place)
DROP MATERIALIZED VIEW public.v;

-- create materialized view public.v (its column_settings cannot be changed in place)
CREATE MATERIALIZED VIEW public.v AS
SELECT words.id,
    words.word
   FROM public.words;

-- drop materialized view public.w
DROP MATERIALIZED VIEW public.w;
