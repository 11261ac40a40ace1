-- drop foreign key public.items.items_order_id_fkey (it depends on column public.orders.id)
ALTER TABLE public.items DROP CONSTRAINT items_order_id_fkey;

-- alter column public.items.order_id
ALTER TABLE public.items ALTER COLUMN order_id TYPE bigint USING order_id::bigint;

-- alter column public.orders.id
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint USING id::bigint;

-- create foreign key public.items.items_order_id_fkey (it depends on column public.orders.id)
ALTER TABLE public.items ADD CONSTRAINT items_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.items.items_order_id_fkey (while others read and write)
ALTER TABLE public.items VALIDATE CONSTRAINT items_order_id_fkey;

-- drop foreign key public.orders.orders_user_id_fkey (it depends on column public.users.id)
ALTER TABLE public.orders DROP CONSTRAINT orders_user_id_fkey;

-- alter column public.orders.user_id
ALTER TABLE public.orders ALTER COLUMN user_id TYPE bigint USING user_id::bigint;

-- alter column public.users.id
ALTER TABLE public.users ALTER COLUMN id TYPE bigint USING id::bigint;

-- create foreign key public.orders.orders_user_id_fkey (it depends on column public.users.id)
ALTER TABLE public.orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) NOT VALID;

-- alter foreign key public.orders.orders_user_id_fkey (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_user_id_fkey;
