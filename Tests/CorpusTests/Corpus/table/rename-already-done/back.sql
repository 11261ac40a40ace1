-- drop column public.people.name
ALTER TABLE public.people DROP COLUMN name;
