-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.t ALTER COLUMN id SET MAXVALUE 9223372036854775807;

-- alter column public.u.id
ALTER TABLE public.u ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.u ALTER COLUMN id SET MAXVALUE 9223372036854775807;
