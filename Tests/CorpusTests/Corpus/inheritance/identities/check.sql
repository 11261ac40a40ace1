INSERT INTO public.gains DEFAULT VALUES;
SELECT max(id) = 42 FROM public.gains;
INSERT INTO public.changes DEFAULT VALUES;
SELECT max(id) = 8 FROM public.changes;
