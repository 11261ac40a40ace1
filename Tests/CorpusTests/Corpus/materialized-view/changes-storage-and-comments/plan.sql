-- alter materialized view public.ratings
ALTER MATERIALIZED VIEW public.ratings SET (autovacuum_enabled = 'false', fillfactor = '80');
COMMENT ON COLUMN public.ratings.rating IS NULL;
COMMENT ON COLUMN public.ratings.product_id IS 'New.';
COMMENT ON MATERIALIZED VIEW public.ratings IS 'All.';
