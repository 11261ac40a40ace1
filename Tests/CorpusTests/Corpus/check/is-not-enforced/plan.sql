-- create check constraint public.t.small
ALTER TABLE public.t ADD CONSTRAINT small CHECK (a < 100) NO INHERIT NOT ENFORCED;
COMMENT ON CONSTRAINT small ON public.t IS 'Only a hint.';

-- drop check constraint public.t.positive (its enforced cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT positive;

-- create check constraint public.t.positive (its enforced cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT positive CHECK (a > 0) NOT ENFORCED;
