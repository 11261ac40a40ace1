-- create index public.ratings.ratings_product_id_idx
CREATE INDEX ratings_product_id_idx ON public.ratings (product_id);

-- create index public.ratings.ratings_rating_idx
CREATE INDEX ratings_rating_idx ON public.ratings (rating);

-- drop index public.ratings.ratings_product_id_rating_idx
DROP INDEX public.ratings_product_id_rating_idx;

-- drop index public.ratings.ratings_rating_product_id_idx
DROP INDEX public.ratings_rating_product_id_idx;
