-- alter column public.users.email
ALTER TABLE public.users ALTER COLUMN email DROP DEFAULT;
ALTER TABLE public.users ALTER COLUMN email TYPE public.email USING email::public.email;
ALTER TABLE public.users ALTER COLUMN email SET DEFAULT 'x@y'::text;
