-- alter column public.t.status (through a second column)
CREATE FUNCTION public.t_status_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.status_plumb_new := NEW.status;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN status_plumb_new text;
CREATE TRIGGER "~plumb_status_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_status_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_status_sync";

-- alter column public.t.status (filling the second column)
UPDATE public.t SET status_plumb_new = status WHERE status_plumb_new IS NULL;

-- alter column public.t.status (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_status_plumb_same CHECK (status_plumb_new IS NOT NULL AND status_plumb_new IS NOT DISTINCT FROM (status)::text) NOT VALID;

-- alter column public.t.status (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_status_plumb_same;

-- replace check constraint public.t.sane (for the second column)
ALTER TABLE public.t ADD CONSTRAINT sane_plumb_new CHECK (status_plumb_new <> 'closed'::text) NOT VALID;

-- alter check constraint public.t.sane (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT sane_plumb_new;

-- replace index public.t.t_status_idx (for the second column)
CREATE INDEX CONCURRENTLY t_status_idx_plumb_new ON public.t (status_plumb_new);

-- alter column public.t.status
ALTER TABLE public.t ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN status_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_status_plumb_same;
DROP INDEX public.t_status_idx;
ALTER TABLE public.t DROP CONSTRAINT sane;
DROP TRIGGER "~plumb_status_sync" ON public.t;
DROP FUNCTION public.t_status_plumb_sync();
ALTER TABLE public.t DROP COLUMN status;
ALTER TABLE public.t RENAME COLUMN status_plumb_new TO status;
ALTER TABLE public.t RENAME CONSTRAINT sane_plumb_new TO sane;
ALTER INDEX public.t_status_idx_plumb_new RENAME TO t_status_idx;
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'open'::text;

-- drop enum public.status
DROP TYPE public.status;
