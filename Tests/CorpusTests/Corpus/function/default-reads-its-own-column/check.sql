SELECT 1 / (SELECT count(*) FROM public.tickets WHERE number = 1);
