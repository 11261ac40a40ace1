-- drop check constraint public.t.b_is_more
ALTER TABLE public.t DROP CONSTRAINT b_is_more;

-- drop column public.t.b
ALTER TABLE public.t DROP COLUMN b;
