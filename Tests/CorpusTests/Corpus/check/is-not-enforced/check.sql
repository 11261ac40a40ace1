INSERT INTO public.t VALUES (-1);
DELETE FROM public.t WHERE a < 0;
