-- create column public.users.full_name
ALTER TABLE public.users ADD COLUMN full_name text;

-- alter column public.users.full_name (while others read and write)
UPDATE public.users SET full_name = coalesce(name, 'unknown') WHERE full_name IS NULL;

-- alter column public.users.full_name (while others read and write)
ALTER TABLE public.users ADD CONSTRAINT users_full_name_plumb_not_null CHECK (full_name IS NOT NULL) NOT VALID;

-- alter column public.users.full_name (while others read and write)
UPDATE public.users SET full_name = coalesce(name, 'unknown') WHERE full_name IS NULL;

-- alter column public.users.full_name (while others read and write)
ALTER TABLE public.users VALIDATE CONSTRAINT users_full_name_plumb_not_null;

-- alter column public.users.full_name (while others read and write)
ALTER TABLE public.users ALTER COLUMN full_name SET NOT NULL;
ALTER TABLE public.users DROP CONSTRAINT users_full_name_plumb_not_null;

-- create column public.users.code
ALTER TABLE public.users ADD COLUMN code text;
ALTER TABLE public.users ALTER COLUMN code SET DEFAULT 'x'::text;

-- alter column public.users.code (while others read and write)
UPDATE public.users SET code = 'old' WHERE code IS NULL;

-- alter column public.users.code (while others read and write)
ALTER TABLE public.users ADD CONSTRAINT users_code_plumb_not_null CHECK (code IS NOT NULL) NOT VALID;

-- alter column public.users.code (while others read and write)
UPDATE public.users SET code = 'old' WHERE code IS NULL;

-- alter column public.users.code (while others read and write)
ALTER TABLE public.users VALIDATE CONSTRAINT users_code_plumb_not_null;

-- alter column public.users.code (while others read and write)
ALTER TABLE public.users ALTER COLUMN code SET NOT NULL;
ALTER TABLE public.users DROP CONSTRAINT users_code_plumb_not_null;

-- create column public.users.maybe
ALTER TABLE public.users ADD COLUMN maybe text;

-- alter column public.users.maybe (while others read and write)
UPDATE public.users SET maybe = 'filled' WHERE maybe IS NULL;
