-- drop index public.t.t_twice_idx (it depends on function public.twice(integer))
DROP INDEX CONCURRENTLY public.t_twice_idx;

-- alter column public.t.defaulted (what it refers to is recreated)
ALTER TABLE public.t ALTER COLUMN defaulted DROP DEFAULT;

-- drop policy public.t.some (it depends on function public.twice(integer))
DROP POLICY "some" ON public.t;

-- drop trigger public.t.touch (it depends on function public.twice(integer))
DROP TRIGGER touch ON public.t;

-- drop view public.v (it depends on function public.four_times(integer))
DROP VIEW public.v;

-- drop check constraint public.t.is_small (it depends on function public.twice(integer))
ALTER TABLE public.t DROP CONSTRAINT is_small;

-- drop column public.t.doubled (it depends on function public.twice(integer))
ALTER TABLE public.t DROP COLUMN doubled;

-- drop function public.four_times(integer) (it depends on function public.twice(integer))
DROP FUNCTION public.four_times(integer);

-- drop function public.twice(integer) (its returns cannot be changed in place)
DROP FUNCTION public.twice(integer);

-- create function public.twice(integer) (its returns cannot be changed in place)
CREATE FUNCTION public.twice(n integer)
  RETURNS bigint
  IMMUTABLE
  LANGUAGE sql
  RETURN (n * 2);

-- create function public.four_times(integer) (it depends on function public.twice(integer))
CREATE FUNCTION public.four_times(n integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  RETURN public.twice((public.twice(n))::integer);
COMMENT ON FUNCTION public.four_times(integer) IS 'On twice.';

-- alter column public.t.defaulted (what it refers to was recreated)
ALTER TABLE public.t ALTER COLUMN defaulted SET DEFAULT public.twice(2);

-- create column public.t.doubled (it depends on function public.twice(integer))
ALTER TABLE public.t ADD COLUMN doubled integer GENERATED ALWAYS AS (public.twice(id)) STORED NOT NULL;

-- create check constraint public.t.is_small (it depends on function public.twice(integer))
ALTER TABLE public.t ADD CONSTRAINT is_small CHECK (public.twice(id) < 100) NOT VALID;
COMMENT ON CONSTRAINT is_small ON public.t IS 'On twice.';

-- create view public.v (it depends on function public.four_times(integer))
CREATE VIEW public.v AS
SELECT t.id,
    public.four_times(t.id) AS d
   FROM public.t;

-- create trigger public.t.touch (it depends on function public.twice(integer))
CREATE TRIGGER touch
  BEFORE UPDATE ON public.t
  FOR EACH ROW
  WHEN (public.twice(new.id) > 5)
  EXECUTE FUNCTION suppress_redundant_updates_trigger();

-- create policy public.t.some (it depends on function public.twice(integer))
CREATE POLICY "some" ON public.t
  FOR SELECT
  USING (public.twice(id) > 0);
COMMENT ON POLICY "some" ON public.t IS 'On twice.';

-- alter check constraint public.t.is_small (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT is_small;

-- create index public.t.t_twice_idx (it depends on function public.twice(integer))
CREATE INDEX CONCURRENTLY t_twice_idx ON public.t ((public.twice(id)));
