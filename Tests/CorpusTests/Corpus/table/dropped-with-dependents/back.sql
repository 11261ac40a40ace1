-- create table public.users
CREATE TABLE public.users (
  id integer NOT NULL,
  name text,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

-- create function public.a_user()
CREATE FUNCTION public.a_user()
  RETURNS public.users
  LANGUAGE sql
  AS $$select * from users limit 1$$;

-- create function public.user_count()
CREATE FUNCTION public.user_count()
  RETURNS bigint
  LANGUAGE sql
  RETURN (SELECT count(*) AS count FROM public.users);

-- create view public.names
CREATE VIEW public.names AS
SELECT users.name
   FROM public.users;

-- create view public.shouted
CREATE VIEW public.shouted AS
SELECT upper(names.name) AS name
   FROM public.names;

-- create materialized view public.counts
CREATE MATERIALIZED VIEW public.counts AS
SELECT count(*) AS n
   FROM public.users;

-- create index public.counts.counts_n_idx
CREATE INDEX counts_n_idx ON public.counts (n);

-- create index public.users.users_name_idx
CREATE INDEX users_name_idx ON public.users (name);

-- create foreign key public.sessions.sessions_user_id_fkey
ALTER TABLE public.sessions ADD CONSTRAINT sessions_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id);

-- create trigger public.users.touch
CREATE TRIGGER touch
  BEFORE UPDATE ON public.users
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- create policy public.sessions.own
CREATE POLICY own ON public.sessions
  USING (user_id IN ( SELECT users.id
   FROM public.users));
