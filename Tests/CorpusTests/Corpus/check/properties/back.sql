-- alter check constraint public.t.says
COMMENT ON CONSTRAINT says ON public.t IS 'This.';

-- alter check constraint public.t.strict
ALTER TABLE public.t VALIDATE CONSTRAINT strict;

-- drop check constraint public.t.inherits (its no_inherit cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT inherits;

-- create check constraint public.t.inherits (its no_inherit cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT inherits CHECK (a > 0) NO INHERIT;

-- drop check constraint public.t.lazy (its not_valid cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT lazy;

-- create check constraint public.t.lazy (its not_valid cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT lazy CHECK (a > 1) NOT VALID;
