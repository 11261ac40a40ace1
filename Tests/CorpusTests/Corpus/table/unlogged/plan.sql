-- alter table public.caches
ALTER TABLE public.caches SET UNLOGGED;
