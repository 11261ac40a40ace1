-- drop check constraint public.users.named
ALTER TABLE public.users DROP CONSTRAINT named;

-- drop function public.label(public.users)
DROP FUNCTION public.label(public.users);

-- drop table public.users
DROP TABLE public.users;
