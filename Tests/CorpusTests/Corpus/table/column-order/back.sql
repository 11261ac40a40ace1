-- drop column public.things.new
ALTER TABLE public.things DROP COLUMN new;
