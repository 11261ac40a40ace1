-- alter column public.orders.id
ALTER TABLE public.orders ALTER COLUMN id DROP IDENTITY;

-- drop table public.lines
DROP TABLE public.lines;
