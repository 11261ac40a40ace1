-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;

-- create column public.t.n
ALTER TABLE public.t ADD COLUMN n bigint DEFAULT nextval('public.numbers'::regclass) NOT NULL;

-- alter sequence public.numbers (what it belongs to exists now)
ALTER SEQUENCE public.numbers OWNED BY public.t.n;
