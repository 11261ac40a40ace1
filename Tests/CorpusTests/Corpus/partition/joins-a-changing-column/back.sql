-- alter column public.n4.n13
ALTER TABLE public.n4 ALTER COLUMN n13 SET COMPRESSION default;
ALTER TABLE public.n24 ALTER COLUMN n13 SET COMPRESSION default;

-- drop table public.n24
ALTER TABLE public.n4 DETACH PARTITION public.n24;
DROP TABLE public.n24;
