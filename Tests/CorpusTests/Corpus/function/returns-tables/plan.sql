-- create column public.users.email
ALTER TABLE public.users ADD COLUMN email text;

-- drop view public.v (it depends on function public.listed())
DROP VIEW public.v;

-- drop function public.listed() (its returns, body cannot be changed in place)
DROP FUNCTION public.listed();

-- create function public.listed() (its returns, body cannot be changed in place)
CREATE FUNCTION public.listed()
  RETURNS TABLE(id bigint, name text, email text)
  STABLE
  LANGUAGE sql
  AS $$select id, name, email from users$$;

-- create view public.v (it depends on function public.listed())
CREATE VIEW public.v AS
SELECT listed.id
   FROM public.listed() listed(id, name, email);
