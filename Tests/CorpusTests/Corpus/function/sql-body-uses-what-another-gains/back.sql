-- drop function public.a_top() (it depends on view public.people)
DROP FUNCTION public.a_top();

-- drop view public.people (its query, output cannot be changed in place)
DROP VIEW public.people;

-- create view public.people (its query, output cannot be changed in place)
CREATE VIEW public.people AS
SELECT users.id
   FROM public.users;

-- create function public.a_top() (it depends on view public.people)
CREATE FUNCTION public.a_top()
  RETURNS bigint
  STABLE
  LANGUAGE sql
  RETURN (SELECT count(*) AS count FROM public.people);
