-- drop column public.users.name
ALTER TABLE public.users DROP COLUMN name;
