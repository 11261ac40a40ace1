-- create column public.people.name
ALTER TABLE public.people ADD COLUMN name text;
