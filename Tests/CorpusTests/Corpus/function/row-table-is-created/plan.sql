-- create table public.users
CREATE TABLE public.users (
  id bigint NOT NULL,
  first text NOT NULL
);

-- create function public.label(public.users)
CREATE FUNCTION public.label(u public.users)
  RETURNS text
  IMMUTABLE
  LANGUAGE plpgsql
  AS $$begin return u.first; end$$;

-- create check constraint public.users.named
ALTER TABLE public.users ADD CONSTRAINT named CHECK (public.label(users.*) <> ''::text);
