-- drop column public.orders.id
ALTER TABLE public.orders DROP COLUMN id;
