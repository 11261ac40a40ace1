-- create column public.users.full_name
ALTER TABLE public.users ADD COLUMN full_name text;
UPDATE public.users SET full_name = coalesce(name, 'unknown') WHERE full_name IS NULL;
ALTER TABLE public.users ALTER COLUMN full_name SET NOT NULL;

-- create column public.users.code
ALTER TABLE public.users ADD COLUMN code text;
UPDATE public.users SET code = 'old' WHERE code IS NULL;
ALTER TABLE public.users ALTER COLUMN code SET DEFAULT 'x'::text;
ALTER TABLE public.users ALTER COLUMN code SET NOT NULL;

-- create column public.users.maybe
ALTER TABLE public.users ADD COLUMN maybe text;
UPDATE public.users SET maybe = 'filled' WHERE maybe IS NULL;
