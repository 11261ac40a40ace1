-- rename column public.t.a to alpha
ALTER TABLE public.t RENAME COLUMN a TO alpha;

-- rename index public.t.t_a_idx to t_alpha_idx
ALTER INDEX public.t_a_idx RENAME TO t_alpha_idx;

-- alter column public.t.alpha (through a second column)
CREATE FUNCTION public.t_alpha_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.alpha_plumb_new := NEW.alpha::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN alpha_plumb_new bigint;
CREATE TRIGGER "~plumb_alpha_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_alpha_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_alpha_sync";

-- alter column public.t.alpha (filling the second column)
UPDATE public.t SET alpha_plumb_new = alpha::bigint WHERE alpha_plumb_new IS NULL AND alpha IS NOT NULL;

-- alter column public.t.alpha (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_alpha_plumb_same CHECK (alpha_plumb_new IS NOT DISTINCT FROM alpha::bigint) NOT VALID;

-- alter column public.t.alpha (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_alpha_plumb_same;

-- replace index public.t.t_alpha_idx (for the second column)
CREATE INDEX CONCURRENTLY t_alpha_idx_plumb_new ON public.t (alpha_plumb_new);

-- alter column public.t.alpha
ALTER TABLE public.t DROP CONSTRAINT t_alpha_plumb_same;
DROP INDEX public.t_alpha_idx;
DROP TRIGGER "~plumb_alpha_sync" ON public.t;
DROP FUNCTION public.t_alpha_plumb_sync();
ALTER TABLE public.t DROP COLUMN alpha;
ALTER TABLE public.t RENAME COLUMN alpha_plumb_new TO alpha;
ALTER INDEX public.t_alpha_idx_plumb_new RENAME TO t_alpha_idx;
ALTER TABLE public.t ALTER COLUMN alpha SET DEFAULT 0;

-- alter column public.t.alpha (while others read and write)
UPDATE public.t SET alpha = -1 WHERE alpha IS NULL;

-- alter column public.t.alpha (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_alpha_plumb_not_null CHECK (alpha IS NOT NULL) NOT VALID;

-- alter column public.t.alpha (while others read and write)
UPDATE public.t SET alpha = -1 WHERE alpha IS NULL;

-- alter column public.t.alpha (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_alpha_plumb_not_null;

-- alter column public.t.alpha (while others read and write)
ALTER TABLE public.t ALTER COLUMN alpha SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_alpha_plumb_not_null;
COMMENT ON COLUMN public.t.alpha IS 'First.';
