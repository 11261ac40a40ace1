INSERT INTO public.orders VALUES (2, 2);
DELETE FROM public.orders WHERE user_id = 2;
