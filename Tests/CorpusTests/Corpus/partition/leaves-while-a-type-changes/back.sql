-- alter table public.p1 (it changes by itself)
ALTER TABLE public.p DETACH PARTITION public.p1;

-- alter column public.p.x
ALTER TABLE public.p ALTER COLUMN x TYPE integer USING x::integer;

-- alter column public.p1.x
ALTER TABLE public.p1 ALTER COLUMN x TYPE integer USING x::integer;

-- alter table public.p2
ALTER TABLE public.p ATTACH PARTITION public.p2 FOR VALUES FROM ('2021-01-01') TO ('2022-01-01');
