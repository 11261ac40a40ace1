-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b integer;
UPDATE public.t SET b = a + 1 WHERE b IS NULL;
ALTER TABLE public.t ALTER COLUMN b SET NOT NULL;

-- create check constraint public.t.b_is_more
ALTER TABLE public.t ADD CONSTRAINT b_is_more CHECK (b > a);
