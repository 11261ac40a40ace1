-- alter table public.part (it changes by itself)
ALTER TABLE public."right" DETACH PARTITION public.part;

-- alter table public.part
ALTER TABLE public."left" ATTACH PARTITION public.part FOR VALUES FROM (1) TO (2);
