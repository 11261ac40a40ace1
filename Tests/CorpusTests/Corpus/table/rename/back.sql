-- create table public.users
CREATE TABLE public.users (
  id bigint GENERATED ALWAYS AS IDENTITY,
  email text NOT NULL,
  manager_id bigint,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT has_an_at CHECK (email ~ '@'::text)
);
ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE public.users IS 'People.';

-- alter view public.emails
CREATE OR REPLACE VIEW public.emails AS
SELECT users.email
   FROM public.users;

-- create index public.users.users_lower_idx
CREATE INDEX users_lower_idx ON public.users ((lower(email)));

-- create index public.users.users_manager_id_idx
CREATE INDEX users_manager_id_idx ON public.users (manager_id);

-- create foreign key public.users.users_manager_id_fkey
ALTER TABLE public.users ADD CONSTRAINT users_manager_id_fkey FOREIGN KEY (manager_id) REFERENCES public.users (id);

-- create trigger public.users.touch
CREATE TRIGGER touch
  BEFORE UPDATE ON public.users
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- create policy public.users.everyone
CREATE POLICY everyone ON public.users
  FOR SELECT
  USING (id > 0);

-- drop foreign key public.people.people_manager_id_fkey
ALTER TABLE public.people DROP CONSTRAINT people_manager_id_fkey;

-- drop foreign key public.sessions.sessions_user_id_fkey (its references cannot be changed in place)
ALTER TABLE public.sessions DROP CONSTRAINT sessions_user_id_fkey;

-- drop table public.people
DROP TABLE public.people;

-- create foreign key public.sessions.sessions_user_id_fkey (its references cannot be changed in place)
ALTER TABLE public.sessions ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id);
