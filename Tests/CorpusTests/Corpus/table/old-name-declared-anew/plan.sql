-- rename table public.t to old_t
ALTER TABLE public.t RENAME TO old_t;

-- rename index public.old_t.t_name_idx to old_t_name_idx
ALTER INDEX public.t_name_idx RENAME TO old_t_name_idx;

-- rename primary key public.old_t.t_pkey to old_t_pkey
ALTER TABLE public.old_t RENAME CONSTRAINT t_pkey TO old_t_pkey;

-- create table public.t
CREATE TABLE public.t (
  id integer NOT NULL,
  label text,
  CONSTRAINT t_pkey PRIMARY KEY (id)
);

-- create index public.t.t_label_idx
CREATE INDEX t_label_idx ON public.t (label);
