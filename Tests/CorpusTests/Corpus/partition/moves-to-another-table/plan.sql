-- alter table public.part (others may take its place)
ALTER TABLE public."left" DETACH PARTITION public.part;

-- alter table public.part
ALTER TABLE public."right" ATTACH PARTITION public.part FOR VALUES IN (1);
