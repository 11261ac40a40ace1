-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.t ALTER COLUMN id SET MAXVALUE 2147483647;

-- alter column public.u.id
ALTER TABLE public.u ALTER COLUMN id TYPE integer USING id::integer;
ALTER TABLE public.u ALTER COLUMN id SET MAXVALUE 2147483647;
