-- create check constraint public.orders.old
ALTER TABLE public.orders ADD CONSTRAINT old CHECK (id > 0);

-- drop foreign key public.lines.lines_order_id_fkey
ALTER TABLE public.lines DROP CONSTRAINT lines_order_id_fkey;

-- drop foreign key public.orders.orders_user_id_fkey
ALTER TABLE public.orders DROP CONSTRAINT orders_user_id_fkey;

-- drop index public.orders.by_note (its columns cannot be changed in place)
DROP INDEX public.by_note;

-- create index public.orders.by_note (its columns cannot be changed in place)
CREATE INDEX by_note ON public.orders (note);

-- drop check constraint public.orders.new
ALTER TABLE public.orders DROP CONSTRAINT new;

-- drop unique constraint public.orders.orders_note_id_key
ALTER TABLE public.orders DROP CONSTRAINT orders_note_id_key;

-- drop primary key public.orders.orders_pkey
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;

-- drop table public.lines
DROP TABLE public.lines;
