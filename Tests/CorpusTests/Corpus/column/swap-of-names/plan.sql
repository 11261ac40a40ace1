-- alter column public.t.a (through a second column)
CREATE FUNCTION public.t_a_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.a_plumb_new := NEW.a;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN a_plumb_new text;
CREATE TRIGGER "~plumb_a_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_a_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_a_sync";

-- alter column public.t.b (through a second column)
CREATE FUNCTION public.t_b_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.b_plumb_new := (SELECT nullif(b, '')::integer FROM (SELECT NEW.*) AS t);
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN b_plumb_new integer;
CREATE TRIGGER "~plumb_b_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_b_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_b_sync";

-- alter column public.t.a (filling the second column)
UPDATE public.t SET a_plumb_new = a, b_plumb_new = nullif(b, '')::integer WHERE a_plumb_new IS NULL AND a IS NOT NULL OR b_plumb_new IS NULL AND (nullif(b, '')::integer) IS DISTINCT FROM NULL;

-- alter column public.t.a (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_a_plumb_same CHECK (a_plumb_new IS NOT DISTINCT FROM (a)::text AND b_plumb_new IS NOT DISTINCT FROM (nullif(b, '')::integer)::integer) NOT VALID;

-- alter column public.t.a (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_plumb_same;

-- alter column public.t.a
ALTER TABLE public.t DROP CONSTRAINT t_a_plumb_same;
DROP TRIGGER "~plumb_a_sync" ON public.t;
DROP FUNCTION public.t_a_plumb_sync();
ALTER TABLE public.t DROP COLUMN a;
ALTER TABLE public.t RENAME COLUMN a_plumb_new TO a;

-- alter column public.t.b
DROP TRIGGER "~plumb_b_sync" ON public.t;
DROP FUNCTION public.t_b_plumb_sync();
ALTER TABLE public.t DROP COLUMN b;
ALTER TABLE public.t RENAME COLUMN b_plumb_new TO b;
