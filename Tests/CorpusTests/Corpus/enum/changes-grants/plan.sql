-- alter enum public.mood
GRANT USAGE ON TYPE public.mood TO PUBLIC;
GRANT USAGE ON TYPE public.mood TO shop_app;
