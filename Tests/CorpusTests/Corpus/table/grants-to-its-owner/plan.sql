-- create column public.orders.note
ALTER TABLE public.orders ADD COLUMN note text;
