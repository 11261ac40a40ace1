-- drop column public.users.full_name
ALTER TABLE public.users DROP COLUMN full_name;

-- drop column public.users.code
ALTER TABLE public.users DROP COLUMN code;

-- drop column public.users.maybe
ALTER TABLE public.users DROP COLUMN maybe;
