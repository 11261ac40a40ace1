-- alter enum public.mood
REVOKE USAGE ON TYPE public.mood FROM PUBLIC;
REVOKE USAGE ON TYPE public.mood FROM shop_app;
