-- drop materialized view public.ratings (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.ratings;

-- create materialized view public.ratings (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.ratings AS
SELECT reviews.product_id,
    count(*) AS reviews
   FROM public.reviews
  WHERE (reviews.rating > 0)
  GROUP BY reviews.product_id;
COMMENT ON COLUMN public.ratings.reviews IS 'All of them.';
COMMENT ON MATERIALIZED VIEW public.ratings IS 'How products are rated.';

-- create index public.ratings.ratings_product_id_key (it depends on materialized view public.ratings)
CREATE UNIQUE INDEX ratings_product_id_key ON public.ratings (product_id);
COMMENT ON INDEX public.ratings_product_id_key IS 'For concurrent refreshes.';
