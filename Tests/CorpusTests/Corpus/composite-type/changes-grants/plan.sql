-- alter composite type public.pair
REVOKE USAGE ON TYPE public.pair FROM PUBLIC;
REVOKE USAGE ON TYPE public.pair FROM shop_app;
