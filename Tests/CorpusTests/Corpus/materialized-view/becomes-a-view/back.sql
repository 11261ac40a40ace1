-- drop view public.best (it depends on view public.ratings)
DROP VIEW public.best;

-- drop view public.ratings
DROP VIEW public.ratings;

-- create materialized view public.ratings
CREATE MATERIALIZED VIEW public.ratings AS
SELECT reviews.product_id,
    reviews.rating
   FROM public.reviews;

-- create view public.best (it depends on view public.ratings)
CREATE VIEW public.best AS
SELECT ratings.product_id
   FROM public.ratings
  WHERE (ratings.rating = 5);

-- create index public.ratings.ratings_product_id_idx
CREATE INDEX ratings_product_id_idx ON public.ratings (product_id);
