-- create column public.things.a
ALTER TABLE public.things ADD COLUMN a integer NOT NULL;

-- create column public.things.b
ALTER TABLE public.things ADD COLUMN b text;
