-- create table public.lines
CREATE TABLE public.lines (
  order_id integer NOT NULL
);

-- create primary key public.orders.orders_pkey
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY (id);

-- alter primary key public.orders.orders_pkey (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY orders_1_pkey ON public.orders_1 (id);

-- alter primary key public.orders.orders_pkey (while others read and write)
ALTER TABLE public.orders_1 ADD CONSTRAINT orders_1_pkey PRIMARY KEY USING INDEX orders_1_pkey;

-- alter primary key public.orders.orders_pkey (while others read and write)
ALTER INDEX public.orders_pkey ATTACH PARTITION public.orders_1_pkey;

-- create unique constraint public.orders.orders_note_id_key
ALTER TABLE ONLY public.orders ADD CONSTRAINT orders_note_id_key UNIQUE (note, id);

-- alter unique constraint public.orders.orders_note_id_key (while others read and write)
CREATE UNIQUE INDEX CONCURRENTLY orders_1_note_id_key ON public.orders_1 (note, id);

-- alter unique constraint public.orders.orders_note_id_key (while others read and write)
ALTER TABLE public.orders_1 ADD CONSTRAINT orders_1_note_id_key UNIQUE USING INDEX orders_1_note_id_key;

-- alter unique constraint public.orders.orders_note_id_key (while others read and write)
ALTER INDEX public.orders_note_id_key ATTACH PARTITION public.orders_1_note_id_key;

-- create check constraint public.orders.new
ALTER TABLE public.orders ADD CONSTRAINT new CHECK (id > 1) NOT VALID;

-- alter check constraint public.orders.new (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT new;

-- create foreign key public.orders.orders_user_id_fkey
ALTER TABLE public.orders_1 ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.orders.orders_user_id_fkey (while others read and write)
ALTER TABLE public.orders_1 VALIDATE CONSTRAINT orders_user_id_fkey;

-- alter foreign key public.orders.orders_user_id_fkey (while others read and write)
ALTER TABLE public.orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;

-- replace index public.orders.by_note (its columns cannot be changed in place)
CREATE INDEX CONCURRENTLY orders_1_note_user_id_idx_plumb_new ON public.orders_1 (note, user_id);

-- alter index public.orders.by_note (while others read and write)
DROP INDEX public.by_note;
CREATE INDEX by_note ON ONLY public.orders (note, user_id);
ALTER INDEX public.orders_1_note_user_id_idx_plumb_new RENAME TO orders_1_note_user_id_idx;
ALTER INDEX public.by_note ATTACH PARTITION public.orders_1_note_user_id_idx;

-- create foreign key public.lines.lines_order_id_fkey
ALTER TABLE public.lines ADD CONSTRAINT lines_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id);

-- drop check constraint public.orders.old
ALTER TABLE public.orders DROP CONSTRAINT old;
