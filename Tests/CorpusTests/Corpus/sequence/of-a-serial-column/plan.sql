-- create sequence public.t_id_seq
CREATE SEQUENCE public.t_id_seq AS integer;

-- create table public.t
CREATE TABLE public.t (
  id integer DEFAULT nextval('public.t_id_seq'::regclass) NOT NULL,
  CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- alter sequence public.t_id_seq (what it belongs to exists now)
ALTER SEQUENCE public.t_id_seq OWNED BY public.t.id;
