-- drop exclusion constraint public.t.x
ALTER TABLE public.t DROP CONSTRAINT x;

-- drop column public.t.a
ALTER TABLE public.t DROP COLUMN a;
