-- create index public.t.t_a_idx
CREATE INDEX t_a_idx ON public.t (a);

-- drop index public.t.t_b_a_idx
DROP INDEX public.t_b_a_idx;

-- drop index public.t.t_b_idx
DROP INDEX public.t_b_idx;
