-- alter view public.people
CREATE OR REPLACE VIEW public.people AS
SELECT users.id,
    users.name
   FROM public.users;

-- alter function public.a_top()
CREATE OR REPLACE FUNCTION public.a_top()
  RETURNS bigint
  STABLE
  LANGUAGE sql
  RETURN (SELECT count(people.name) AS count FROM public.people);
