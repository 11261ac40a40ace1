-- alter column public.items.order_id (through a second column)
CREATE FUNCTION public.items_order_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.order_id_plumb_new := NEW.order_id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.items ADD COLUMN order_id_plumb_new bigint;
CREATE TRIGGER "~plumb_order_id_sync" BEFORE INSERT OR UPDATE ON public.items FOR EACH ROW EXECUTE FUNCTION public.items_order_id_plumb_sync();
ALTER TABLE public.items ENABLE ALWAYS TRIGGER "~plumb_order_id_sync";

-- alter column public.orders.id (through a second column)
CREATE FUNCTION public.orders_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.orders ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_id_plumb_sync();
ALTER TABLE public.orders ENABLE ALWAYS TRIGGER "~plumb_id_sync";

-- alter column public.orders.user_id (through a second column)
CREATE FUNCTION public.orders_user_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.user_id_plumb_new := NEW.user_id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.orders ADD COLUMN user_id_plumb_new bigint;
CREATE TRIGGER "~plumb_user_id_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_user_id_plumb_sync();
ALTER TABLE public.orders ENABLE ALWAYS TRIGGER "~plumb_user_id_sync";

-- alter column public.users.id (through a second column)
CREATE FUNCTION public.users_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.users ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.users FOR EACH ROW EXECUTE FUNCTION public.users_id_plumb_sync();
ALTER TABLE public.users ENABLE ALWAYS TRIGGER "~plumb_id_sync";

-- alter column public.items.order_id (filling the second column)
UPDATE public.items SET order_id_plumb_new = order_id::bigint WHERE order_id_plumb_new IS NULL;

-- alter column public.orders.id (filling the second column)
UPDATE public.orders SET id_plumb_new = id::bigint, user_id_plumb_new = user_id::bigint WHERE id_plumb_new IS NULL OR user_id_plumb_new IS NULL;

-- alter column public.users.id (filling the second column)
UPDATE public.users SET id_plumb_new = id::bigint WHERE id_plumb_new IS NULL;

-- alter column public.items.order_id (comparing both columns)
ALTER TABLE public.items ADD CONSTRAINT items_order_id_plumb_same CHECK (order_id_plumb_new IS NOT NULL AND order_id_plumb_new IS NOT DISTINCT FROM order_id::bigint) NOT VALID;

-- alter column public.items.order_id (while others read and write)
ALTER TABLE public.items VALIDATE CONSTRAINT items_order_id_plumb_same;

-- alter column public.orders.id (comparing both columns)
ALTER TABLE public.orders ADD CONSTRAINT orders_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint AND user_id_plumb_new IS NOT NULL AND user_id_plumb_new IS NOT DISTINCT FROM user_id::bigint) NOT VALID;

-- alter column public.orders.id (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_id_plumb_same;

-- alter column public.users.id (comparing both columns)
ALTER TABLE public.users ADD CONSTRAINT users_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.users.id (while others read and write)
ALTER TABLE public.users VALIDATE CONSTRAINT users_id_plumb_same;

-- replace primary key public.orders.orders_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_plumb_new ON public.orders (id_plumb_new);

-- replace index public.orders.orders_user_id_idx (for the second column)
CREATE INDEX CONCURRENTLY orders_user_id_idx_plumb_new ON public.orders (user_id_plumb_new);

-- replace primary key public.users.users_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY users_pkey_plumb_new ON public.users (id_plumb_new);

-- replace foreign key public.items.items_order_id_fkey (for the second column)
ALTER TABLE public.items ADD CONSTRAINT items_order_id_fkey_plumb_new FOREIGN KEY (order_id_plumb_new) REFERENCES public.orders (id_plumb_new) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.items.items_order_id_fkey (while others read and write)
ALTER TABLE public.items VALIDATE CONSTRAINT items_order_id_fkey_plumb_new;

-- replace foreign key public.orders.orders_user_id_fkey (for the second column)
ALTER TABLE public.orders ADD CONSTRAINT orders_user_id_fkey_plumb_new FOREIGN KEY (user_id_plumb_new) REFERENCES public.users (id_plumb_new) NOT VALID;

-- alter foreign key public.orders.orders_user_id_fkey (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_user_id_fkey_plumb_new;

-- alter column public.items.order_id
ALTER TABLE public.items ALTER COLUMN order_id_plumb_new SET NOT NULL;
ALTER TABLE public.items DROP CONSTRAINT items_order_id_plumb_same;
ALTER TABLE public.items DROP CONSTRAINT items_order_id_fkey;
DROP TRIGGER "~plumb_order_id_sync" ON public.items;
DROP FUNCTION public.items_order_id_plumb_sync();
ALTER TABLE public.items DROP COLUMN order_id;
ALTER TABLE public.items RENAME COLUMN order_id_plumb_new TO order_id;
ALTER TABLE public.items RENAME CONSTRAINT items_order_id_fkey_plumb_new TO items_order_id_fkey;

-- alter column public.orders.id
ALTER TABLE public.orders ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.orders ALTER COLUMN user_id_plumb_new SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_id_plumb_same;
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.orders;
DROP FUNCTION public.orders_id_plumb_sync();
ALTER TABLE public.orders DROP COLUMN id;
ALTER TABLE public.orders RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_plumb_new;

-- alter column public.orders.user_id
ALTER TABLE public.orders DROP CONSTRAINT orders_user_id_fkey;
DROP INDEX public.orders_user_id_idx;
DROP TRIGGER "~plumb_user_id_sync" ON public.orders;
DROP FUNCTION public.orders_user_id_plumb_sync();
ALTER TABLE public.orders DROP COLUMN user_id;
ALTER TABLE public.orders RENAME COLUMN user_id_plumb_new TO user_id;
ALTER INDEX public.orders_user_id_idx_plumb_new RENAME TO orders_user_id_idx;
ALTER TABLE public.orders RENAME CONSTRAINT orders_user_id_fkey_plumb_new TO orders_user_id_fkey;

-- alter column public.users.id
ALTER TABLE public.users ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.users DROP CONSTRAINT users_id_plumb_same;
ALTER TABLE public.users DROP CONSTRAINT users_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.users;
DROP FUNCTION public.users_id_plumb_sync();
ALTER TABLE public.users DROP COLUMN id;
ALTER TABLE public.users RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_plumb_new;
