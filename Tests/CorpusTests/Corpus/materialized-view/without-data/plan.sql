-- create materialized view public.ratings
CREATE MATERIALIZED VIEW public.ratings AS
SELECT reviews.product_id,
    reviews.rating
   FROM public.reviews
WITH NO DATA;
