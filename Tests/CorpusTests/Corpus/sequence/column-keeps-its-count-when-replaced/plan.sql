-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);

-- alter sequence public.numbers (what it belongs to exists now)
ALTER SEQUENCE public.numbers OWNED BY public.t.id;

-- drop column public.t.n
ALTER TABLE public.t DROP COLUMN n;
