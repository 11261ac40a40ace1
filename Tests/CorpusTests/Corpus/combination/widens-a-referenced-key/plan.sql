-- drop foreign key public.notes.notes_order_id_fkey (it depends on column public.orders.id)
ALTER TABLE public.notes DROP CONSTRAINT notes_order_id_fkey;

-- alter column public.notes.order_id
ALTER TABLE public.notes ALTER COLUMN order_id TYPE bigint USING order_id::bigint;

-- drop foreign key public.orders.orders_parent_id_fkey (it depends on column public.orders.parent_id)
ALTER TABLE public.orders DROP CONSTRAINT orders_parent_id_fkey;

-- alter column public.orders.parent_id
ALTER TABLE public.orders ALTER COLUMN parent_id TYPE bigint USING parent_id::bigint;

-- drop foreign key public.orders.orders_user_id_fkey (it depends on column public.users.id)
ALTER TABLE public.orders DROP CONSTRAINT orders_user_id_fkey;

-- drop materialized view public.counts (it depends on view public.order_users)
DROP MATERIALIZED VIEW public.counts;

-- drop view public.order_users (its output cannot be changed in place)
DROP VIEW public.order_users;

-- alter column public.orders.id
ALTER TABLE public.orders ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.orders ALTER COLUMN id SET MAXVALUE 9223372036854775807;

-- alter column public.orders.user_id
ALTER TABLE public.orders ALTER COLUMN user_id TYPE bigint USING user_id::bigint;

-- alter column public.users.id
ALTER TABLE public.users ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.users ALTER COLUMN id SET MAXVALUE 9223372036854775807;

-- create view public.order_users (its output cannot be changed in place)
CREATE VIEW public.order_users AS
SELECT o.id,
    u.id AS user_id,
    u.name
   FROM (public.orders o
     JOIN public.users u ON ((u.id = o.user_id)));

-- create materialized view public.counts (it depends on view public.order_users)
CREATE MATERIALIZED VIEW public.counts AS
SELECT order_users.user_id,
    count(*) AS n
   FROM public.order_users
  GROUP BY order_users.user_id;

-- create index public.counts.counts_key (it depends on materialized view public.counts)
CREATE UNIQUE INDEX counts_key ON public.counts (user_id);

-- create foreign key public.notes.notes_order_id_fkey (it depends on column public.orders.id)
ALTER TABLE public.notes ADD CONSTRAINT notes_order_id_fkey FOREIGN KEY (order_id) REFERENCES public.orders (id) NOT VALID;

-- alter foreign key public.notes.notes_order_id_fkey (while others read and write)
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_order_id_fkey;

-- create foreign key public.orders.orders_parent_id_fkey (it depends on column public.orders.parent_id)
ALTER TABLE public.orders ADD CONSTRAINT orders_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.orders (id) NOT VALID;

-- alter foreign key public.orders.orders_parent_id_fkey (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_parent_id_fkey;

-- create foreign key public.orders.orders_user_id_fkey (it depends on column public.users.id)
ALTER TABLE public.orders ADD CONSTRAINT orders_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.orders.orders_user_id_fkey (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_user_id_fkey;
