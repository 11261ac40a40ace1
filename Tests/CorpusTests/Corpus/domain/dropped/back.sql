-- create domain public.name
CREATE DOMAIN public.name AS text
  DEFAULT 'x'::text
  CONSTRAINT short CHECK (length(VALUE) < 9);

-- alter column public.t.n
ALTER TABLE public.t ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN n TYPE name USING n::name;
ALTER TABLE public.t ALTER COLUMN n SET DEFAULT 'y'::name;

-- alter column public.t.m
ALTER TABLE public.t ALTER COLUMN m TYPE name USING m::name;
