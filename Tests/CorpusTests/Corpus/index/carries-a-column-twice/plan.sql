-- create unique constraint public.t.t_b_b1_key
ALTER TABLE public.t ADD CONSTRAINT t_b_b1_key UNIQUE (b) INCLUDE (b);

-- create index public.t.t_a_a1_a2_idx
CREATE INDEX t_a_a1_a2_idx ON public.t (a, a1) INCLUDE (a);

-- create index public.t.t_a_b_b1_a1_idx
CREATE INDEX t_a_b_b1_a1_idx ON public.t (a, b) INCLUDE (b, a);

-- drop index public.t.t_a_a1_idx
DROP INDEX public.t_a_a1_idx;
