-- create column public.t.name
ALTER TABLE public.t ADD COLUMN name text;

-- create index public.t.t_name_idx
CREATE INDEX t_name_idx ON public.t (name);

-- drop index public.t.t_label_idx
DROP INDEX public.t_label_idx;

-- drop column public.t.label
ALTER TABLE public.t DROP COLUMN label;

-- drop table public.old_t
DROP TABLE public.old_t;
