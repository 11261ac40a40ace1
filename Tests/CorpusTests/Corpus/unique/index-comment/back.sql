-- alter primary key public.t.t_pkey
COMMENT ON CONSTRAINT t_pkey ON public.t IS NULL;
COMMENT ON INDEX public.t_pkey IS NULL;

-- alter unique constraint public.t.ta
COMMENT ON INDEX public.ta IS 'old';

-- alter unique constraint public.t.tb
COMMENT ON CONSTRAINT tb ON public.t IS NULL;
COMMENT ON INDEX public.tb IS NULL;

-- alter exclusion constraint public.t.tc
COMMENT ON INDEX public.tc IS 'the third';

-- drop table public.u
DROP TABLE public.u;
