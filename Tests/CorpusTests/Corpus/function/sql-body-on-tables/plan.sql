-- drop function public.name_of(bigint) (it depends on column public.users.name)
DROP FUNCTION public.name_of(bigint);

-- alter column public.users.name
ALTER TABLE public.users ALTER COLUMN name TYPE character varying(100);

-- create function public.name_of(bigint) (it depends on column public.users.name)
CREATE FUNCTION public.name_of(user_id bigint)
  RETURNS text
  STABLE
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT users.name
    FROM public.users
   WHERE (users.id = name_of.user_id);
END;
