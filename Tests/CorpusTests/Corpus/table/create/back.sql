-- drop table public.users
DROP TABLE public.users;
