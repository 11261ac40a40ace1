-- replace check constraint public.t.c (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT c_plumb_new CHECK (a >= 0) NOT VALID;

-- alter check constraint public.t.c (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT c_plumb_new;

-- alter check constraint public.t.c (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT c;
ALTER TABLE public.t RENAME CONSTRAINT c_plumb_new TO c;

-- replace check constraint public.t.d (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT d_plumb_new CHECK (s = ANY (ARRAY['a'::text, 'b'::text, 'it''s'::text])) NOT VALID;

-- alter check constraint public.t.d (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT d_plumb_new;

-- alter check constraint public.t.d (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT d;
ALTER TABLE public.t RENAME CONSTRAINT d_plumb_new TO d;
