-- create table public.users
CREATE TABLE public.users (
  id bigint GENERATED ALWAYS AS IDENTITY,
  name text NOT NULL,
  email text NOT NULL,
  upper_name text GENERATED ALWAYS AS (upper(name)) STORED NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id),
  CONSTRAINT users_email_key UNIQUE (email),
  CONSTRAINT has_at CHECK (email ~~ '%@%'::text)
);
ALTER TABLE public.users ENABLE ROW LEVEL SECURITY;
COMMENT ON TABLE public.users IS 'People.';
COMMENT ON COLUMN public.users.name IS 'Of the person.';

-- alter function public.count_users()
CREATE OR REPLACE FUNCTION public.count_users()
  RETURNS bigint
  STABLE
  LANGUAGE sql
  RETURN (SELECT count(*) AS count FROM public.users);

-- create function public.label(public.users)
CREATE FUNCTION public.label(u public.users)
  RETURNS text
  STABLE
  LANGUAGE sql
  RETURN (u).name;

-- alter view public.people
CREATE OR REPLACE VIEW public.people AS
SELECT u.id,
    public.label(u.*) AS label
   FROM public.users u;

-- create index public.users.users_lower_idx
CREATE INDEX users_lower_idx ON public.users ((lower(email)));

-- create index public.users.users_name_idx
CREATE INDEX users_name_idx ON public.users (name);

-- create trigger public.users.touch
CREATE TRIGGER touch
  BEFORE UPDATE ON public.users
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- create policy public.users.own
CREATE POLICY own ON public.users
  USING (name = CURRENT_USER);

-- drop foreign key public.orders.orders_user_id_fkey (its references cannot be changed in place)
ALTER TABLE public.orders DROP CONSTRAINT orders_user_id_fkey;

-- drop materialized view public.names (its query cannot be changed in place)
DROP MATERIALIZED VIEW public.names;

-- drop function public.label(public.accounts)
DROP FUNCTION public.label(public.accounts);

-- drop table public.accounts
DROP TABLE public.accounts;

-- create materialized view public.names (its query cannot be changed in place)
CREATE MATERIALIZED VIEW public.names AS
SELECT users.name
   FROM public.users;

-- create index public.names.names_name_idx (it depends on materialized view public.names)
CREATE INDEX names_name_idx ON public.names (name);

-- create foreign key public.orders.orders_user_id_fkey (its references cannot be changed in place)
ALTER TABLE public.orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id);
