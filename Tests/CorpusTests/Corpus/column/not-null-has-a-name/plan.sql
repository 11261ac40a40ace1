-- alter column public.t.a
ALTER TABLE public.t RENAME CONSTRAINT a_is_known TO a_is_there;

-- alter column public.t.b
ALTER TABLE public.t ALTER CONSTRAINT b_is_known INHERIT;
COMMENT ON CONSTRAINT b_is_known ON public.t IS 'Always.';

-- alter column public.t.c
ALTER TABLE public.t ALTER CONSTRAINT t_c_not_null NO INHERIT;

-- alter column public.t.d
ALTER TABLE public.t ADD CONSTRAINT d_is_known NOT NULL d;

-- alter column public.t.e
ALTER TABLE public.t ALTER COLUMN e SET NOT NULL;
COMMENT ON CONSTRAINT t_e_not_null ON public.t IS NULL;

-- alter column public.t.f
ALTER TABLE public.t RENAME CONSTRAINT f_is_known TO t_f_not_null;

-- create column public.t.g
ALTER TABLE public.t ADD COLUMN g integer;
ALTER TABLE public.t ADD CONSTRAINT g_is_known NOT NULL g NOT VALID;

-- create column public.t.h
ALTER TABLE public.t ADD COLUMN h bigint GENERATED ALWAYS AS IDENTITY CONSTRAINT h_is_known NOT NULL;
