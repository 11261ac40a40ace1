-- alter column public.t.amount (through a second column)
CREATE FUNCTION public.t_amount_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.amount_plumb_new := NEW.amount;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN amount_plumb_new numeric(8,2);
CREATE TRIGGER "~plumb_amount_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_amount_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_amount_sync";

-- alter column public.t.code (through a second column)
CREATE FUNCTION public.t_code_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.code_plumb_new := NEW.code;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN code_plumb_new character varying(5);
CREATE TRIGGER "~plumb_code_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_code_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_code_sync";

-- alter column public.t.n (through a second column)
CREATE FUNCTION public.t_n_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.n_plumb_new := NEW.n::smallint;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN n_plumb_new smallint;
CREATE TRIGGER "~plumb_n_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_n_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_n_sync";

-- alter column public.t.name (through a second column)
CREATE FUNCTION public.t_name_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.name_plumb_new := NEW.name;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN name_plumb_new character varying(10);
CREATE TRIGGER "~plumb_name_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_name_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_name_sync";

-- alter column public.t.amount (filling the second column)
UPDATE public.t SET amount_plumb_new = amount, code_plumb_new = code, n_plumb_new = n::smallint, name_plumb_new = name WHERE amount_plumb_new IS NULL OR code_plumb_new IS NULL OR n_plumb_new IS NULL OR name_plumb_new IS NULL;

-- alter column public.t.amount (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_amount_plumb_same CHECK (amount_plumb_new IS NOT NULL AND amount_plumb_new IS NOT DISTINCT FROM (amount)::numeric(8,2) AND code_plumb_new IS NOT NULL AND code_plumb_new IS NOT DISTINCT FROM (code)::character varying(5) AND n_plumb_new IS NOT NULL AND n_plumb_new IS NOT DISTINCT FROM n::smallint AND name_plumb_new IS NOT NULL AND name_plumb_new IS NOT DISTINCT FROM (name)::character varying(10)) NOT VALID;

-- alter column public.t.amount (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_amount_plumb_same;

-- replace index public.t.t_code_idx (for the second column)
CREATE INDEX CONCURRENTLY t_code_idx_plumb_new ON public.t (code_plumb_new);

-- alter column public.t.code
ALTER TABLE public.t ALTER COLUMN amount_plumb_new SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN code_plumb_new SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN n_plumb_new SET NOT NULL;
ALTER TABLE public.t ALTER COLUMN name_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_amount_plumb_same;
DROP INDEX public.t_code_idx;
DROP TRIGGER "~plumb_code_sync" ON public.t;
DROP FUNCTION public.t_code_plumb_sync();
ALTER TABLE public.t DROP COLUMN code;
ALTER TABLE public.t RENAME COLUMN code_plumb_new TO code;
ALTER INDEX public.t_code_idx_plumb_new RENAME TO t_code_idx;

-- alter column public.t.name
DROP TRIGGER "~plumb_name_sync" ON public.t;
DROP FUNCTION public.t_name_plumb_sync();
ALTER TABLE public.t DROP COLUMN name;
ALTER TABLE public.t RENAME COLUMN name_plumb_new TO name;

-- alter column public.t.amount
DROP TRIGGER "~plumb_amount_sync" ON public.t;
DROP FUNCTION public.t_amount_plumb_sync();
ALTER TABLE public.t DROP COLUMN amount;
ALTER TABLE public.t RENAME COLUMN amount_plumb_new TO amount;

-- alter column public.t.n
DROP TRIGGER "~plumb_n_sync" ON public.t;
DROP FUNCTION public.t_n_plumb_sync();
ALTER TABLE public.t DROP COLUMN n;
ALTER TABLE public.t RENAME COLUMN n_plumb_new TO n;
