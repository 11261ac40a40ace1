INSERT INTO public.t (a, f) VALUES (1, 99);
