-- create column public.t.c
ALTER TABLE public.t ADD COLUMN c integer;
