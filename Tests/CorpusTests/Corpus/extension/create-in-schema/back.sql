-- drop table public.users
DROP TABLE public.users;

-- drop extension citext
DROP EXTENSION citext;

-- drop schema extensions
DROP SCHEMA extensions;
