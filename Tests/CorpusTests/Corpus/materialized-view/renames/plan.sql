-- rename materialized view public.ratings to stars
ALTER MATERIALIZED VIEW public.ratings RENAME TO stars;

-- rename index public.stars.ratings_product_id_idx to stars_product_id_idx
ALTER INDEX public.ratings_product_id_idx RENAME TO stars_product_id_idx;
