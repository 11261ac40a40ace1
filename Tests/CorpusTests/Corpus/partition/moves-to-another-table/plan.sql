-- alter table public.part (it changes by itself)
ALTER TABLE public."left" DETACH PARTITION public.part;

-- alter table public.part
ALTER TABLE public."right" ATTACH PARTITION public.part FOR VALUES IN (1);
