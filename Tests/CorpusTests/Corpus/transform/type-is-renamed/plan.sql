-- rename enum public.mood to humour
ALTER TYPE public.mood RENAME TO humour;
