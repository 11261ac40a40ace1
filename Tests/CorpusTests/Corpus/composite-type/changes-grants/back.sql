-- alter composite type public.pair
GRANT USAGE ON TYPE public.pair TO PUBLIC;
GRANT USAGE ON TYPE public.pair TO shop_app;
