-- create materialized view public.ratings
CREATE MATERIALIZED VIEW public.ratings AS
SELECT reviews.product_id,
    reviews.rating
   FROM public.reviews;

-- alter view public.best
CREATE OR REPLACE VIEW public.best AS
SELECT ratings.product_id
   FROM public.ratings
  WHERE (ratings.rating = 5);

-- create index public.ratings.ratings_product_id_idx
CREATE INDEX ratings_product_id_idx ON public.ratings (product_id);

-- drop materialized view public.stars
DROP MATERIALIZED VIEW public.stars;
