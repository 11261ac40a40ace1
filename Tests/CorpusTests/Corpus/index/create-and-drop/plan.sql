-- create index public.t.t_b_a_idx
CREATE INDEX CONCURRENTLY t_b_a_idx ON public.t (b, a);

-- create index public.t.t_b_idx
CREATE UNIQUE INDEX CONCURRENTLY t_b_idx ON public.t (b);

-- drop index public.t.t_a_idx
DROP INDEX CONCURRENTLY public.t_a_idx;
