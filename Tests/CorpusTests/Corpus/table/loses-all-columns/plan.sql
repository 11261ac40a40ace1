-- drop column public.things.a
ALTER TABLE public.things DROP COLUMN a;

-- drop column public.things.b
ALTER TABLE public.things DROP COLUMN b;
