INSERT INTO public.reviews VALUES (1, 1), (1, 0), (2, 5);
REFRESH MATERIALIZED VIEW public.ratings;
