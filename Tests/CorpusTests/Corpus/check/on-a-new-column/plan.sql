-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b integer;

-- alter column public.t.b (while others read and write)
UPDATE public.t SET b = a + 1 WHERE b IS NULL;

-- alter column public.t.b (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_b_plumb_not_null CHECK (b IS NOT NULL) NOT VALID;

-- alter column public.t.b (while others read and write)
UPDATE public.t SET b = a + 1 WHERE b IS NULL;

-- alter column public.t.b (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_b_plumb_not_null;

-- alter column public.t.b (while others read and write)
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_b_plumb_not_null;

-- create check constraint public.t.b_is_more
ALTER TABLE public.t ADD CONSTRAINT b_is_more CHECK (b > a) NOT VALID;

-- alter check constraint public.t.b_is_more (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT b_is_more;
