-- create index public.t.t_b_a_idx
CREATE INDEX t_b_a_idx ON public.t (b, a);

-- create index public.t.t_b_idx
CREATE UNIQUE INDEX t_b_idx ON public.t (b);

-- drop index public.t.t_a_idx
DROP INDEX public.t_a_idx;
