-- replace unique constraint public.t.one (its columns cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY one_plumb_new ON public.t (b);

-- alter unique constraint public.t.one (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT one;
ALTER TABLE public.t ADD CONSTRAINT one UNIQUE USING INDEX one_plumb_new;

-- replace unique constraint public.t.two (its columns cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY two_plumb_new ON public.t (a);

-- alter unique constraint public.t.two (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT two;
ALTER TABLE public.t ADD CONSTRAINT two UNIQUE USING INDEX two_plumb_new;
