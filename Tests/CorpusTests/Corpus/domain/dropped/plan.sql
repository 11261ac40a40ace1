-- alter column public.t.n
ALTER TABLE public.t ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN n TYPE text;
ALTER TABLE public.t ALTER COLUMN n SET DEFAULT 'y'::text;

-- alter column public.t.m
ALTER TABLE public.t ALTER COLUMN m TYPE text;

-- drop domain public.name
DROP DOMAIN public.name;
