-- create materialized view public.ratings
CREATE MATERIALIZED VIEW public.ratings WITH (autovacuum_enabled = 'false', fillfactor = '70') AS
SELECT reviews.product_id,
    count(*) AS reviews,
    avg(reviews.rating) AS average
   FROM public.reviews
  GROUP BY reviews.product_id;
COMMENT ON COLUMN public.ratings.average IS 'Of all reviews.';
COMMENT ON MATERIALIZED VIEW public.ratings IS 'How products are rated.';

-- create index public.ratings.ratings_average_idx
CREATE INDEX ratings_average_idx ON public.ratings (average DESC) WHERE (reviews > 3);

-- create index public.ratings.ratings_product_id_key
CREATE UNIQUE INDEX ratings_product_id_key ON public.ratings (product_id);
COMMENT ON INDEX public.ratings_product_id_key IS 'For concurrent refreshes.';
