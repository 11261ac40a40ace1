INSERT INTO public.payments VALUES (1, 100, 'a'), (2, 200, NULL);
