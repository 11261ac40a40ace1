-- create column public.things.new
ALTER TABLE public.things ADD COLUMN new text;
