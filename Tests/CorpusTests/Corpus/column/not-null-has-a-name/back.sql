-- alter column public.t.a
ALTER TABLE public.t RENAME CONSTRAINT a_is_there TO a_is_known;

-- alter column public.t.b
ALTER TABLE public.t ALTER CONSTRAINT b_is_known NO INHERIT;
COMMENT ON CONSTRAINT b_is_known ON public.t IS NULL;

-- alter column public.t.c
ALTER TABLE public.t ALTER CONSTRAINT t_c_not_null INHERIT;

-- alter column public.t.d
ALTER TABLE public.t ALTER COLUMN d DROP NOT NULL;

-- alter column public.t.e
ALTER TABLE public.t ALTER COLUMN e DROP NOT NULL;
ALTER TABLE public.t ADD NOT NULL e NOT VALID;
COMMENT ON CONSTRAINT t_e_not_null ON public.t IS 'Some day.';

-- alter column public.t.f
ALTER TABLE public.t RENAME CONSTRAINT t_f_not_null TO f_is_known;

-- drop column public.t.g
ALTER TABLE public.t DROP COLUMN g;

-- drop column public.t.h
ALTER TABLE public.t DROP COLUMN h;
