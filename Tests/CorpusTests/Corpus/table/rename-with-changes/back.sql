-- create table public.users
CREATE TABLE public.users (
  id bigint NOT NULL,
  email text NOT NULL,
  age integer,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);
COMMENT ON TABLE public.users IS 'People.';

-- alter view public.emails
CREATE OR REPLACE VIEW public.emails AS
SELECT users.email
   FROM public.users;

-- create index public.users.users_email_idx
CREATE INDEX users_email_idx ON public.users (email);

-- drop table public.people
DROP TABLE public.people;
