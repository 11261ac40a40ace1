INSERT INTO public.t VALUES (1, 'Ann', 2, 3, 4);
