-- create index public.t.t_a_a1_idx
CREATE INDEX t_a_a1_idx ON public.t (a) INCLUDE (a);

-- drop index public.t.t_a_a1_a2_idx
DROP INDEX public.t_a_a1_a2_idx;

-- drop index public.t.t_a_b_b1_a1_idx
DROP INDEX public.t_a_b_b1_a1_idx;

-- drop unique constraint public.t.t_b_b1_key
ALTER TABLE public.t DROP CONSTRAINT t_b_b1_key;
