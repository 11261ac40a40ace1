-- drop policy public.sessions.own
DROP POLICY own ON public.sessions;

-- drop foreign key public.sessions.sessions_user_id_fkey
ALTER TABLE public.sessions DROP CONSTRAINT sessions_user_id_fkey;

-- drop materialized view public.counts
DROP MATERIALIZED VIEW public.counts;

-- drop view public.shouted
DROP VIEW public.shouted;

-- drop view public.names
DROP VIEW public.names;

-- drop function public.a_user()
DROP FUNCTION public.a_user();

-- drop function public.user_count()
DROP FUNCTION public.user_count();

-- drop table public.users
DROP TABLE public.users;
