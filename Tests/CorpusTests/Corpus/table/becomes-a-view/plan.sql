-- drop view public.upper_names (it depends on column public.names.name)
DROP VIEW public.upper_names;

-- drop table public.names
DROP TABLE public.names;

-- create view public.names
CREATE VIEW public.names AS
SELECT users.name
   FROM public.users;

-- create view public.upper_names (it depends on column public.names.name)
CREATE VIEW public.upper_names AS
SELECT upper(names.name) AS name
   FROM public.names;
