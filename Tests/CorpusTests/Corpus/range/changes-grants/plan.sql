-- alter range public.span
GRANT USAGE ON TYPE public.span TO shop_app;
GRANT USAGE ON TYPE public.span TO shop_reporting WITH GRANT OPTION;
