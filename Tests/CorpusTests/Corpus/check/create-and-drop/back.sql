-- create check constraint public.t.a_is_positive
ALTER TABLE public.t ADD CONSTRAINT a_is_positive CHECK (a > 0);

-- drop check constraint public.t.b_is_less
ALTER TABLE public.t DROP CONSTRAINT b_is_less;
