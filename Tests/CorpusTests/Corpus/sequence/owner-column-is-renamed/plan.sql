-- rename table public.t to u
ALTER TABLE public.t RENAME TO u;

-- rename sequence public.t_id_seq to u_key_seq
ALTER SEQUENCE public.t_id_seq RENAME TO u_key_seq;

-- rename column public.u.id to key
ALTER TABLE public.u RENAME COLUMN id TO key;

-- rename primary key public.u.t_pkey to u_pkey
ALTER TABLE public.u RENAME CONSTRAINT t_pkey TO u_pkey;
