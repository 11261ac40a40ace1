-- alter check constraint public.t.lazy
ALTER TABLE public.t VALIDATE CONSTRAINT lazy;

-- alter check constraint public.t.says
COMMENT ON CONSTRAINT says ON public.t IS 'That.';

-- replace check constraint public.t.inherits (its no_inherit cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT inherits_plumb_new CHECK (a > 0) NOT VALID;

-- alter check constraint public.t.inherits (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT inherits_plumb_new;

-- alter check constraint public.t.inherits (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT inherits;
ALTER TABLE public.t RENAME CONSTRAINT inherits_plumb_new TO inherits;

-- drop check constraint public.t.strict (its not_valid cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT strict;

-- create check constraint public.t.strict (its not_valid cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT strict CHECK (a > 2) NOT VALID;
