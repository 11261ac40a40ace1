-- drop view public.upper_names (it depends on view public.names)
DROP VIEW public.upper_names;

-- drop view public.names
DROP VIEW public.names;

-- create table public.names
CREATE TABLE public.names (
  name text
);

-- create view public.upper_names (it depends on view public.names)
CREATE VIEW public.upper_names AS
SELECT upper(names.name) AS name
   FROM public.names;
