-- alter column public.nodes.id (through a second column)
CREATE FUNCTION public.nodes_id_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.id_plumb_new := NEW.id::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.nodes ADD COLUMN id_plumb_new bigint;
CREATE TRIGGER "~plumb_id_sync" BEFORE INSERT OR UPDATE ON public.nodes FOR EACH ROW EXECUTE FUNCTION public.nodes_id_plumb_sync();
ALTER TABLE public.nodes ENABLE ALWAYS TRIGGER "~plumb_id_sync";

-- alter column public.nodes.id (filling the second column)
UPDATE public.nodes SET id_plumb_new = id::bigint WHERE id_plumb_new IS NULL;

-- alter column public.nodes.id (comparing both columns)
ALTER TABLE public.nodes ADD CONSTRAINT nodes_id_plumb_same CHECK (id_plumb_new IS NOT NULL AND id_plumb_new IS NOT DISTINCT FROM id::bigint) NOT VALID;

-- alter column public.nodes.id (while others read and write)
ALTER TABLE public.nodes VALIDATE CONSTRAINT nodes_id_plumb_same;

-- replace primary key public.nodes.nodes_pkey (for the second column)
CREATE UNIQUE INDEX CONCURRENTLY nodes_pkey_plumb_new ON public.nodes (id_plumb_new);

-- alter column public.nodes.id
ALTER TABLE public.nodes ALTER COLUMN id_plumb_new SET NOT NULL;
ALTER TABLE public.nodes DROP CONSTRAINT nodes_id_plumb_same;
ALTER TABLE public.nodes DROP CONSTRAINT nodes_pkey;
DROP TRIGGER "~plumb_id_sync" ON public.nodes;
DROP FUNCTION public.nodes_id_plumb_sync();
ALTER TABLE public.nodes DROP COLUMN id;
ALTER TABLE public.nodes RENAME COLUMN id_plumb_new TO id;
ALTER TABLE public.nodes ADD CONSTRAINT nodes_pkey PRIMARY KEY USING INDEX nodes_pkey_plumb_new;

-- create column public.nodes.parent_id
ALTER TABLE public.nodes ADD COLUMN parent_id bigint;

-- create index public.nodes.nodes_parent_id_idx
CREATE INDEX CONCURRENTLY nodes_parent_id_idx ON public.nodes (parent_id);

-- create foreign key public.nodes.nodes_parent_id_fkey
ALTER TABLE public.nodes ADD CONSTRAINT nodes_parent_id_fkey FOREIGN KEY (parent_id) REFERENCES public.nodes (id) ON DELETE CASCADE NOT VALID;

-- alter foreign key public.nodes.nodes_parent_id_fkey (while others read and write)
ALTER TABLE public.nodes VALIDATE CONSTRAINT nodes_parent_id_fkey;
