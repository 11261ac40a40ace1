-- create column public.users.nick
ALTER TABLE public.users ADD COLUMN nick text;

-- alter function public.name_of(bigint)
CREATE OR REPLACE FUNCTION public.name_of(user_id bigint)
  RETURNS text
  LANGUAGE sql
  RETURN (SELECT COALESCE(users.nick, users.name) AS "coalesce" FROM public.users WHERE (users.id = name_of.user_id));
