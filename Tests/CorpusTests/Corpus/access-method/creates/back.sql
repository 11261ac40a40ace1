-- alter table public.t
ALTER TABLE public.t SET ACCESS METHOD heap;

-- alter materialized view public.m
ALTER MATERIALIZED VIEW public.m SET ACCESS METHOD heap;

-- drop access method heap2
DROP ACCESS METHOD heap2;
