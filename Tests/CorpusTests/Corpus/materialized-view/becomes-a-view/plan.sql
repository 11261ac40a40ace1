-- drop view public.best (it depends on materialized view public.ratings)
DROP VIEW public.best;

-- drop materialized view public.ratings
DROP MATERIALIZED VIEW public.ratings;

-- create view public.ratings
CREATE VIEW public.ratings AS
SELECT reviews.product_id,
    reviews.rating
   FROM public.reviews;

-- create view public.best (it depends on materialized view public.ratings)
CREATE VIEW public.best AS
SELECT ratings.product_id
   FROM public.ratings
  WHERE (ratings.rating = 5);
