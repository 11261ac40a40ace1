-- drop view public.best (its output cannot be changed in place)
DROP VIEW public.best;

-- drop materialized view public.ratings (it depends on view public.good)
DROP MATERIALIZED VIEW public.ratings;

-- drop view public.good (its output cannot be changed in place)
DROP VIEW public.good;

-- alter column public.reviews.product_id
ALTER TABLE public.reviews ALTER COLUMN product_id TYPE bigint USING product_id::bigint;

-- create view public.good (its output cannot be changed in place)
CREATE VIEW public.good AS
SELECT reviews.product_id,
    reviews.rating
   FROM public.reviews
  WHERE (reviews.rating > 3);

-- create materialized view public.ratings (it depends on view public.good)
CREATE MATERIALIZED VIEW public.ratings AS
SELECT good.product_id,
    count(*) AS n
   FROM public.good
  GROUP BY good.product_id;
COMMENT ON MATERIALIZED VIEW public.ratings IS 'On a view, under a view.';

-- create view public.best (its output cannot be changed in place)
CREATE VIEW public.best AS
SELECT ratings.product_id
   FROM public.ratings
  WHERE (ratings.n > 10);

-- create index public.ratings.ratings_key (it depends on materialized view public.ratings)
CREATE UNIQUE INDEX ratings_key ON public.ratings (product_id);
