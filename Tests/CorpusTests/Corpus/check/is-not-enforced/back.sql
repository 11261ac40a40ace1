-- drop check constraint public.t.positive (its enforced cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT positive;

-- create check constraint public.t.positive (its enforced cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT positive CHECK (a > 0);

-- drop check constraint public.t.small
ALTER TABLE public.t DROP CONSTRAINT small;
