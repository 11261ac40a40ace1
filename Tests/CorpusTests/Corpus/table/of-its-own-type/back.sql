-- drop view public.full_names
DROP VIEW public.full_names;

-- drop column public.a.owner
ALTER TABLE public.a DROP COLUMN owner;

-- drop column public.a.owners
ALTER TABLE public.a DROP COLUMN owners;

-- drop function public.full_name(public.people)
DROP FUNCTION public.full_name(public.people);

-- drop table public.people
DROP TABLE public.people;
