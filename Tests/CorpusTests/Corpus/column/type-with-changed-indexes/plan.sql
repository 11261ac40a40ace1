-- alter column public.u.a (through a second column)
CREATE FUNCTION public.u_a_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.a_plumb_new := NEW.a::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.u ADD COLUMN a_plumb_new bigint;
CREATE TRIGGER "~plumb_a_sync" BEFORE INSERT OR UPDATE ON public.u FOR EACH ROW EXECUTE FUNCTION public.u_a_plumb_sync();
ALTER TABLE public.u ENABLE ALWAYS TRIGGER "~plumb_a_sync";

-- alter column public.u.id (through a second column)
CREATE FUNCTION public.u_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.u ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.u FOR EACH ROW EXECUTE FUNCTION public.u_id_plumb_sync();
ALTER TABLE public.u ENABLE ALWAYS TRIGGER "~plumb_id_sync";

-- alter column public.u.a (filling the second column)
UPDATE public.u SET a_plumb_new = a::bigint, id_plumb_new = id::bigint WHERE a_plumb_new IS NULL OR id_plumb_new IS NULL;

-- alter column public.u.a (comparing both columns)
ALTER TABLE public.u ADD CONSTRAINT u_a_plumb_same CHECK (a_plumb_new IS NOT NULL AND a_plumb_new IS NOT DISTINCT FROM a::bigint AND id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.u.a (while others read and write)
ALTER TABLE public.u VALIDATE CONSTRAINT u_a_plumb_same;

-- replace index public.u.t_x (for the second column)
CREATE INDEX CONCURRENTLY t_x_plumb_new ON public.u (a_plumb_new);

-- replace index public.u.u_a (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY u_a_plumb_new ON public.u (a_plumb_new) INCLUDE (b);

-- replace index public.u.u_b (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY u_b_plumb_new ON public.u (id_plumb_new) WHERE (b IS NOT NULL);

-- replace unique constraint public.u.u_c (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY u_c_plumb_new ON public.u (c, a_plumb_new);

-- replace primary key public.u.u_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY u_pkey_plumb_new ON public.u (id_plumb_new) INCLUDE (c);

-- alter column public.u.a
ALTER TABLE public.u ALTER COLUMN a_plumb_new SET NOT NULL;
ALTER TABLE public.u ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.u DROP CONSTRAINT u_a_plumb_same;
ALTER TABLE public.u DROP CONSTRAINT u_c;
DROP INDEX public.u_b;
DROP INDEX public.u_a;
DROP INDEX public.t_x;
DROP TRIGGER "~plumb_a_sync" ON public.u;
DROP FUNCTION public.u_a_plumb_sync();
ALTER TABLE public.u DROP COLUMN a;
ALTER TABLE public.u RENAME COLUMN a_plumb_new TO a;
ALTER INDEX public.t_x_plumb_new RENAME TO t_x;
ALTER INDEX public.u_a_plumb_new RENAME TO u_a;
ALTER INDEX public.u_b_plumb_new RENAME TO u_b;
ALTER TABLE public.u ADD CONSTRAINT u_c UNIQUE USING INDEX u_c_plumb_new DEFERRABLE INITIALLY DEFERRED;

-- alter column public.u.id
ALTER TABLE public.u DROP CONSTRAINT u_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.u;
DROP FUNCTION public.u_id_plumb_sync();
ALTER TABLE public.u DROP COLUMN id;
ALTER TABLE public.u RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.u ADD CONSTRAINT u_pkey PRIMARY KEY USING INDEX u_pkey_plumb_new;
