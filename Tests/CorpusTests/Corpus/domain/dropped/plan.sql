-- alter column public.t.m (through a second column)
CREATE FUNCTION public.t_m_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.m_plumb_new := NEW.m;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN m_plumb_new text;
CREATE TRIGGER "~plumb_m_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_m_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_m_sync";

-- alter column public.t.n (through a second column)
CREATE FUNCTION public.t_n_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.n_plumb_new := NEW.n;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN n_plumb_new text;
CREATE TRIGGER "~plumb_n_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_n_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_n_sync";

-- alter column public.t.m (filling the second column)
UPDATE public.t SET m_plumb_new = m, n_plumb_new = n WHERE m_plumb_new IS NULL AND m IS NOT NULL OR n_plumb_new IS NULL;

-- alter column public.t.m (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_m_plumb_same CHECK (m_plumb_new IS NOT DISTINCT FROM (m)::text AND n_plumb_new IS NOT NULL AND n_plumb_new IS NOT DISTINCT FROM (n)::text) NOT VALID;

-- alter column public.t.m (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_m_plumb_same;

-- replace index public.t.t_n_idx (for the second column)
CREATE INDEX CONCURRENTLY t_n_idx_plumb_new ON public.t (n_plumb_new);

-- alter column public.t.n
ALTER TABLE public.t ALTER COLUMN n DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN n_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_m_plumb_same;
DROP INDEX public.t_n_idx;
DROP TRIGGER "~plumb_n_sync" ON public.t;
DROP FUNCTION public.t_n_plumb_sync();
ALTER TABLE public.t DROP COLUMN n;
ALTER TABLE public.t RENAME COLUMN n_plumb_new TO n;
ALTER INDEX public.t_n_idx_plumb_new RENAME TO t_n_idx;
ALTER TABLE public.t ALTER COLUMN n SET DEFAULT 'y'::text;

-- alter column public.t.m
DROP TRIGGER "~plumb_m_sync" ON public.t;
DROP FUNCTION public.t_m_plumb_sync();
ALTER TABLE public.t DROP COLUMN m;
ALTER TABLE public.t RENAME COLUMN m_plumb_new TO m;

-- drop domain public.name
DROP DOMAIN public.name;
