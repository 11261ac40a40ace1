-- create function public.larger(bigint, bigint)
CREATE FUNCTION public.larger(a bigint, b bigint)
  RETURNS bigint
  IMMUTABLE
  LANGUAGE sql
  RETURN GREATEST(a, b);

-- alter column public.t.b (through a second column)
CREATE FUNCTION public.t_b_plumb_sync() RETURNS trigger LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
#variable_conflict use_column
BEGIN
  NEW.b_plumb_new := NEW.b::bigint;
  RETURN NEW;
END$$;
ALTER TABLE public.t ADD COLUMN b_plumb_new bigint;
CREATE TRIGGER "~plumb_b_sync" BEFORE INSERT OR UPDATE ON public.t FOR EACH ROW EXECUTE FUNCTION public.t_b_plumb_sync();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER "~plumb_b_sync";

-- alter column public.t.b (filling the second column)
UPDATE public.t SET b_plumb_new = b::bigint WHERE b_plumb_new IS NULL;

-- alter column public.t.b (comparing both columns)
ALTER TABLE public.t ADD CONSTRAINT t_b_plumb_same CHECK (b_plumb_new IS NOT NULL AND b_plumb_new IS NOT DISTINCT FROM b::bigint) NOT VALID;

-- alter column public.t.b (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_b_plumb_same;

-- drop index public.t.t_larger_idx (it depends on function public.larger(integer, integer))
DROP INDEX CONCURRENTLY public.t_larger_idx;

-- drop check constraint public.t.sane (it depends on function public.larger(integer, integer))
ALTER TABLE public.t DROP CONSTRAINT sane;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN b_plumb_new SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_b_plumb_same;
DROP TRIGGER "~plumb_b_sync" ON public.t;
DROP FUNCTION public.t_b_plumb_sync();
ALTER TABLE public.t DROP COLUMN b;
ALTER TABLE public.t RENAME COLUMN b_plumb_new TO b;
ALTER TABLE public.t ALTER COLUMN b SET DEFAULT public.larger((1)::bigint, (2)::bigint);

-- drop column public.t.c (its type, generated cannot be changed in place)
ALTER TABLE public.t DROP COLUMN c;

-- alter column public.t.a (in place, because column public.t.c is computed from it)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;

-- drop function public.larger(integer, integer)
DROP FUNCTION public.larger(integer, integer);

-- create column public.t.c (its type, generated cannot be changed in place)
ALTER TABLE public.t ADD COLUMN c bigint GENERATED ALWAYS AS (public.larger(a, (3)::bigint)) STORED;

-- create check constraint public.t.sane (it depends on function public.larger(integer, integer))
ALTER TABLE public.t ADD CONSTRAINT sane CHECK (public.larger(a, b) > 0) NOT VALID;

-- alter check constraint public.t.sane (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT sane;

-- create index public.t.t_larger_idx (it depends on function public.larger(integer, integer))
CREATE INDEX CONCURRENTLY t_larger_idx ON public.t ((public.larger(a, b)));
