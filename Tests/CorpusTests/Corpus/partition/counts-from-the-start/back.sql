-- create table public.users
CREATE TABLE public.users (
  id integer NOT NULL,
  CONSTRAINT users_pkey PRIMARY KEY (id)
);

-- drop table public.t
DROP TABLE public.t;
