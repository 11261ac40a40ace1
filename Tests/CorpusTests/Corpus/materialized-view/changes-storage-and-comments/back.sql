-- alter materialized view public.ratings
ALTER MATERIALIZED VIEW public.ratings RESET (autovacuum_enabled);
ALTER MATERIALIZED VIEW public.ratings SET (fillfactor = '70');
COMMENT ON COLUMN public.ratings.product_id IS NULL;
COMMENT ON COLUMN public.ratings.rating IS 'Old.';
COMMENT ON MATERIALIZED VIEW public.ratings IS NULL;
