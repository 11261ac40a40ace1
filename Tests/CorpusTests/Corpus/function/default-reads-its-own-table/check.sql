INSERT INTO public.tickets (id) VALUES (1), (2); SELECT 1 / (SELECT count(*) FROM public.tickets WHERE number > 0);
