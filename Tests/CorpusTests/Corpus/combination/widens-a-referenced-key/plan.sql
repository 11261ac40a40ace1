-- alter column public.notes.order_id (through a second column)
CREATE FUNCTION public.notes_order_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.order_id_plumb_new := NEW.order_id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.notes ADD COLUMN order_id_plumb_new bigint;
CREATE TRIGGER "~plumb_order_id_sync" BEFORE INSERT OR UPDATE ON public.notes FOR EACH ROW EXECUTE FUNCTION public.notes_order_id_plumb_sync();
ALTER TABLE public.notes ENABLE ALWAYS TRIGGER "~plumb_order_id_sync";

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

-- alter column public.orders.parent_id (through a second column)
CREATE FUNCTION public.orders_parent_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.parent_id_plumb_new := NEW.parent_id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.orders ADD COLUMN parent_id_plumb_new bigint;
CREATE TRIGGER "~plumb_parent_id_sync" BEFORE INSERT OR UPDATE ON public.orders FOR EACH ROW EXECUTE FUNCTION public.orders_parent_id_plumb_sync();
ALTER TABLE public.orders ENABLE ALWAYS TRIGGER "~plumb_parent_id_sync";

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

-- alter column public.notes.order_id (filling the second column)
UPDATE public.notes SET order_id_plumb_new = order_id::bigint WHERE order_id_plumb_new IS NULL;

-- alter column public.orders.id (filling the second column)
UPDATE public.orders SET id_plumb_new = id::bigint, parent_id_plumb_new = parent_id::bigint, user_id_plumb_new = user_id::bigint WHERE id_plumb_new IS NULL OR parent_id_plumb_new IS NULL AND parent_id IS NOT NULL OR user_id_plumb_new IS NULL;

-- alter column public.users.id (filling the second column)
UPDATE public.users SET id_plumb_new = id::bigint WHERE id_plumb_new IS NULL;

-- alter column public.notes.order_id (comparing both columns)
ALTER TABLE public.notes ADD CONSTRAINT notes_order_id_plumb_same CHECK (order_id_plumb_new IS NOT NULL AND order_id_plumb_new IS NOT DISTINCT FROM order_id::bigint) NOT VALID;

-- alter column public.notes.order_id (while others read and write)
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_order_id_plumb_same;

-- alter column public.orders.id (comparing both columns)
ALTER TABLE public.orders ADD CONSTRAINT orders_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint AND parent_id_plumb_new IS NOT DISTINCT FROM parent_id::bigint AND user_id_plumb_new IS NOT NULL AND user_id_plumb_new IS NOT DISTINCT FROM user_id::bigint) NOT VALID;

-- alter column public.orders.id (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_id_plumb_same;

-- alter column public.users.id (comparing both columns)
ALTER TABLE public.users ADD CONSTRAINT users_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.users.id (while others read and write)
ALTER TABLE public.users VALIDATE CONSTRAINT users_id_plumb_same;

-- replace check constraint public.notes.is_real (for the second column)
ALTER TABLE public.notes ADD CONSTRAINT is_real_plumb_new CHECK (order_id_plumb_new > 0) NOT VALID;

-- alter check constraint public.notes.is_real (while others read and write)
ALTER TABLE public.notes VALIDATE CONSTRAINT is_real_plumb_new;

-- replace primary key public.orders.orders_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY orders_pkey_plumb_new ON public.orders (id_plumb_new);

-- replace index public.orders.orders_user_id_idx (for the second column)
CREATE INDEX CONCURRENTLY orders_user_id_idx_plumb_new ON public.orders (user_id_plumb_new);

-- replace primary key public.users.users_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY users_pkey_plumb_new ON public.users (id_plumb_new);

-- replace foreign key public.notes.notes_order_id_fkey (for the second column)
ALTER TABLE public.notes ADD CONSTRAINT notes_order_id_fkey_plumb_new FOREIGN KEY (order_id_plumb_new) REFERENCES public.orders (id_plumb_new) NOT VALID;

-- alter foreign key public.notes.notes_order_id_fkey (while others read and write)
ALTER TABLE public.notes VALIDATE CONSTRAINT notes_order_id_fkey_plumb_new;

-- replace foreign key public.orders.orders_parent_id_fkey (for the second column)
ALTER TABLE public.orders ADD CONSTRAINT orders_parent_id_fkey_plumb_new FOREIGN KEY (parent_id_plumb_new) REFERENCES public.orders (id_plumb_new) NOT VALID;

-- alter foreign key public.orders.orders_parent_id_fkey (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_parent_id_fkey_plumb_new;

-- replace foreign key public.orders.orders_user_id_fkey (for the second column)
ALTER TABLE public.orders ADD CONSTRAINT orders_user_id_fkey_plumb_new FOREIGN KEY (user_id_plumb_new) REFERENCES public.users (id_plumb_new) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.orders.orders_user_id_fkey (while others read and write)
ALTER TABLE public.orders VALIDATE CONSTRAINT orders_user_id_fkey_plumb_new;

-- alter column public.notes.order_id
ALTER TABLE public.notes ALTER COLUMN order_id_plumb_new SET NOT NULL;
ALTER TABLE public.notes DROP CONSTRAINT notes_order_id_plumb_same;
ALTER TABLE public.notes DROP CONSTRAINT notes_order_id_fkey;
ALTER TABLE public.notes DROP CONSTRAINT is_real;
DROP TRIGGER "~plumb_order_id_sync" ON public.notes;
DROP FUNCTION public.notes_order_id_plumb_sync();
ALTER TABLE public.notes DROP COLUMN order_id;
ALTER TABLE public.notes RENAME COLUMN order_id_plumb_new TO order_id;
ALTER TABLE public.notes RENAME CONSTRAINT is_real_plumb_new TO is_real;
ALTER TABLE public.notes RENAME CONSTRAINT notes_order_id_fkey_plumb_new TO notes_order_id_fkey;

-- alter column public.orders.parent_id
ALTER TABLE public.orders ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.orders ALTER COLUMN user_id_plumb_new SET NOT NULL;
ALTER TABLE public.orders DROP CONSTRAINT orders_id_plumb_same;
ALTER TABLE public.orders DROP CONSTRAINT orders_parent_id_fkey;
DROP TRIGGER "~plumb_parent_id_sync" ON public.orders;
DROP FUNCTION public.orders_parent_id_plumb_sync();
ALTER TABLE public.orders DROP COLUMN parent_id;
ALTER TABLE public.orders RENAME COLUMN parent_id_plumb_new TO parent_id;
ALTER TABLE public.orders RENAME CONSTRAINT orders_parent_id_fkey_plumb_new TO orders_parent_id_fkey;

-- drop materialized view public.counts (it depends on view public.order_users)
DROP MATERIALIZED VIEW public.counts;

-- drop view public.order_users (its output cannot be changed in place)
DROP VIEW public.order_users;

-- alter column public.orders.id
ALTER TABLE public.orders DROP CONSTRAINT orders_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.orders;
DROP FUNCTION public.orders_id_plumb_sync();
ALTER SEQUENCE public.orders_id_seq RENAME TO orders_id_seq_plumb_old;
ALTER TABLE public.orders ALTER COLUMN id_plumb_new ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.orders_id_seq INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);
SELECT setval('public.orders_id_seq', last_value, is_called) FROM public.orders_id_seq_plumb_old;
ALTER TABLE public.orders DROP COLUMN id;
ALTER TABLE public.orders RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.orders ADD CONSTRAINT orders_pkey PRIMARY KEY USING INDEX orders_pkey_plumb_new;
ALTER TABLE public.orders ALTER COLUMN id SET MAXVALUE 9223372036854775807;

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
ALTER SEQUENCE public.users_id_seq RENAME TO users_id_seq_plumb_old;
ALTER TABLE public.users ALTER COLUMN id_plumb_new ADD GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.users_id_seq INCREMENT BY 1 MINVALUE 1 MAXVALUE 2147483647 START WITH 1 CACHE 1);
SELECT setval('public.users_id_seq', last_value, is_called) FROM public.users_id_seq_plumb_old;
ALTER TABLE public.users DROP COLUMN id;
ALTER TABLE public.users RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.users ADD CONSTRAINT users_pkey PRIMARY KEY USING INDEX users_pkey_plumb_new;
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
