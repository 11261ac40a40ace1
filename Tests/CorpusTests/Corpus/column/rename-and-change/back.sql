-- create column public.t.a
ALTER TABLE public.t ADD COLUMN a integer;

-- create index public.t.t_a_idx
CREATE INDEX t_a_idx ON public.t (a);

-- drop index public.t.t_alpha_idx
DROP INDEX public.t_alpha_idx;

-- drop column public.t.alpha
ALTER TABLE public.t DROP COLUMN alpha;
