-- create table public.lines
CREATE TABLE public.lines (
  order_id integer NOT NULL
);

-- create primary key public.orders.orders_pkey
ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

-- create unique constraint public.orders.orders_note_id_key
ALTER TABLE public.orders ADD CONSTRAINT orders_note_id_key UNIQUE (note, id);

-- create check constraint public.orders.new
ALTER TABLE public.orders ADD CONSTRAINT new CHECK (id > 1) NOT VALID;

-- alter check constraint public.orders.new (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT new;

-- create foreign key public.orders.orders_user_id_fkey
ALTER TABLE public.orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

-- drop index public.orders.by_note (its columns cannot be changed in place)
DROP INDEX public.by_note;

-- create index public.orders.by_note (its columns cannot be changed in place)
CREATE INDEX by_note ON public.orders (note, user_id);

-- create foreign key public.lines.lines_order_id_fkey
ALTER TABLE public.lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id);

-- drop check constraint public.orders.old
ALTER TABLE public.orders DROP CONSTRAINT old;
