-- drop materialized view public.ratings
DROP MATERIALIZED VIEW public.ratings;
