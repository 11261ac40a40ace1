-- create table public.users
CREATE TABLE public.users (
  id uuid DEFAULT gen_random_uuid() NOT NULL,
  email text NOT NULL,
  bio text,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT email_has_an_at CHECK (email ~~ '%@%'::text)
);
COMMENT ON TABLE public.users IS 'People.';

-- create index public.users.users_bio_idx
CREATE INDEX users_bio_idx ON public.users (bio DESC);

-- create index public.users.users_lower_idx
CREATE INDEX users_lower_idx ON public.users ((lower(email))) WHERE (bio IS NOT NULL);
