-- alter column public.others.n (through a second column)
CREATE FUNCTION public.others_n_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.n_plumb_new := NEW.n::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.others ADD COLUMN n_plumb_new bigint;
CREATE TRIGGER "~plumb_n_sync" BEFORE INSERT OR UPDATE ON public.others FOR EACH ROW EXECUTE FUNCTION public.others_n_plumb_sync();
ALTER TABLE public.others ENABLE ALWAYS TRIGGER "~plumb_n_sync";

-- alter column public.others.n (filling the second column)
UPDATE public.others SET n_plumb_new = n::bigint WHERE n_plumb_new IS NULL AND n IS NOT NULL;

-- alter column public.others.n (comparing both columns)
ALTER TABLE public.others ADD CONSTRAINT others_n_plumb_same CHECK (n_plumb_new IS NOT DISTINCT FROM n::bigint) NOT VALID;

-- alter column public.others.n (while others read and write)
ALTER TABLE public.others VALIDATE CONSTRAINT others_n_plumb_same;

-- drop policy public.things.visible (it depends on column public.things.n)
DROP POLICY visible ON public.things;

-- drop trigger public.things.touch (it depends on column public.things.n)
DROP TRIGGER touch ON public.things;

-- drop trigger public.things.touch_big (it depends on column public.things.n)
DROP TRIGGER touch_big ON public.things;

-- drop foreign key public.others.others_n_fkey (it depends on column public.things.n)
ALTER TABLE public.others DROP CONSTRAINT others_n_fkey;

-- alter column public.others.n
ALTER TABLE public.others DROP CONSTRAINT others_n_plumb_same;
DROP TRIGGER "~plumb_n_sync" ON public.others;
DROP FUNCTION public.others_n_plumb_sync();
ALTER TABLE public.others DROP COLUMN n;
ALTER TABLE public.others RENAME COLUMN n_plumb_new TO n;

-- drop materialized view public.m (it depends on view public.v)
DROP MATERIALIZED VIEW public.m;

-- drop view public.w (its output cannot be changed in place)
DROP VIEW public.w;

-- drop view public.v (its output cannot be changed in place)
DROP VIEW public.v;

-- drop column public.things.doubled (its type cannot be changed in place)
ALTER TABLE public.things DROP COLUMN doubled;

-- alter column public.things.n (in place, because column public.things.doubled is computed from it)
ALTER TABLE public.things ALTER COLUMN n TYPE bigint USING n::bigint;

-- create column public.things.doubled (its type cannot be changed in place)
ALTER TABLE public.things ADD COLUMN doubled bigint GENERATED ALWAYS AS (n * 2) STORED;

-- create view public.v (its output cannot be changed in place)
CREATE VIEW public.v AS
SELECT things.n
   FROM public.things;
COMMENT ON VIEW public.v IS 'Numbers.';

-- create view public.w (its output cannot be changed in place)
CREATE VIEW public.w AS
SELECT (v.n + 1) AS m
   FROM public.v;

-- create materialized view public.m (it depends on view public.v)
CREATE MATERIALIZED VIEW public.m AS
SELECT v.n
   FROM public.v;

-- create index public.m.m_n_idx (it depends on materialized view public.m)
CREATE INDEX m_n_idx ON public.m (n);

-- create foreign key public.others.others_n_fkey (it depends on column public.things.n)
ALTER TABLE public.others ADD CONSTRAINT others_n_fkey FOREIGN KEY (n) REFERENCES public.things (n) ON DELETE CASCADE NOT VALID;

-- create trigger public.things.touch (it depends on column public.things.n)
CREATE TRIGGER touch
  BEFORE UPDATE OF n ON public.things
  FOR EACH ROW
  EXECUTE FUNCTION public.touch();

-- create trigger public.things.touch_big (it depends on column public.things.n)
CREATE TRIGGER touch_big
  BEFORE UPDATE ON public.things
  FOR EACH ROW
  WHEN (new.n > 9)
  EXECUTE FUNCTION public.touch();
COMMENT ON TRIGGER touch_big ON public.things IS 'Big ones.';

-- create policy public.things.visible (it depends on column public.things.n)
CREATE POLICY visible ON public.things
  USING (n > 0)
  WITH CHECK (n < 100);

-- alter foreign key public.others.others_n_fkey (while others read and write)
ALTER TABLE public.others VALIDATE CONSTRAINT others_n_fkey;
