-- alter table public.p2 (it changes by itself)
ALTER TABLE public.p DETACH PARTITION public.p2;

-- alter column public.p.x
ALTER TABLE public.p ALTER COLUMN x TYPE bigint USING x::bigint;

-- alter column public.p1.x
ALTER TABLE public.p1 ALTER COLUMN x TYPE bigint USING x::bigint;

-- alter table public.p1
ALTER TABLE public.p ATTACH PARTITION public.p1 FOR VALUES FROM ('2020-01-01') TO ('2021-01-01');
