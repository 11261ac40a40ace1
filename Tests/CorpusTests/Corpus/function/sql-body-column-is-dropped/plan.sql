-- alter function public.name_of(bigint)
CREATE OR REPLACE FUNCTION public.name_of(user_id bigint)
  RETURNS text
  LANGUAGE sql
  RETURN (SELECT users.name FROM public.users WHERE (users.id = name_of.user_id));

-- drop column public.users.nick
ALTER TABLE public.users DROP COLUMN nick;
