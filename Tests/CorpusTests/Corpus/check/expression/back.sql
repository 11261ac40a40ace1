-- drop check constraint public.t.c (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT c;

-- create check constraint public.t.c (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT c CHECK (a > 0);

-- drop check constraint public.t.d (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT d;

-- create check constraint public.t.d (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT d CHECK (s = ANY (ARRAY['a'::text, 'b'::text]));
