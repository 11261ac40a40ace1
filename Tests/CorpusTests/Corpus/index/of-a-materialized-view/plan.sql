-- alter column public.t.a (through a second column)
CREATE FUNCTION public.t_a_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.a_plumb_new := NEW.a::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN a_plumb_new bigint;
CREATE TRIGGER "~plumb_a_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_a_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_a_sync";

-- alter column public.t.a (filling the second column)
UPDATE public.t SET a_plumb_new = a::bigint WHERE a_plumb_new IS NULL;

-- alter column public.t.a (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_a_plumb_same CHECK (a_plumb_new IS NOT NULL AND a_plumb_new IS NOT DISTINCT FROM a::bigint) NOT VALID;

-- alter column public.t.a (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_a_plumb_same;

-- drop materialized view public.m (it depends on column public.t.a)
DROP MATERIALIZED VIEW public.m;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_a_plumb_same;
DROP TRIGGER "~plumb_a_sync" ON public.t;
DROP FUNCTION public.t_a_plumb_sync();
ALTER TABLE public.t DROP COLUMN a;
ALTER TABLE public.t RENAME COLUMN a_plumb_new TO a;

-- create materialized view public.m (it depends on column public.t.a)
CREATE MATERIALIZED VIEW public.m AS
SELECT t.a,
    t.b
   FROM public.t;

-- create index public.m.m_a (it depends on materialized view public.m)
CREATE UNIQUE INDEX m_a ON public.m (a);

-- create index public.m.m_b (its columns cannot be changed in place)
CREATE INDEX m_b ON public.m (b DESC);
