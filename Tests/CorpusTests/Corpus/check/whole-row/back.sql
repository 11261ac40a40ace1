-- drop column public.t.c
ALTER TABLE public.t DROP COLUMN c;
