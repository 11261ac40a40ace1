-- create check constraint public.t.b_is_less
ALTER TABLE public.t ADD CONSTRAINT b_is_less CHECK (b < a) NOT VALID;

-- alter check constraint public.t.b_is_less (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT b_is_less;

-- drop check constraint public.t.a_is_positive
ALTER TABLE public.t DROP CONSTRAINT a_is_positive;
