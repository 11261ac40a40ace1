-- alter column public.t.n (what it refers to is recreated)
ALTER TABLE public.t ALTER COLUMN n DROP DEFAULT;

-- create function public.mid(integer, text)
CREATE FUNCTION public.mid(a integer, z text DEFAULT NULL::text)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  RETURN (a * 3);

-- drop index public.t.t_mid_idx (it depends on function public.mid(integer))
DROP INDEX public.t_mid_idx;

-- drop view public.v (it depends on function public.mid(integer))
DROP VIEW public.v;

-- drop check constraint public.t.c (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop procedure public.go(integer) (it depends on function public.mid(integer))
DROP PROCEDURE public.go(integer);

-- drop function public.up(integer) (it depends on function public.mid(integer))
DROP FUNCTION public.up(integer);

-- drop function public.mid(integer)
DROP FUNCTION public.mid(integer);

-- create function public.up(integer) (it depends on function public.mid(integer))
CREATE FUNCTION public.up(a integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  RETURN (public.mid(a) + 1);
COMMENT ON FUNCTION public.up(integer) IS 'calls it';

-- create procedure public.go(integer) (it depends on function public.mid(integer))
CREATE PROCEDURE public.go(IN a integer)
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT (public.mid(a) + 1);
END;

-- alter column public.t.n (what it refers to was recreated)
ALTER TABLE public.t ALTER COLUMN n SET DEFAULT public.mid(2);

-- create check constraint public.t.c (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT c CHECK (public.mid(n) > 1);

-- create view public.v (it depends on function public.mid(integer))
CREATE VIEW public.v AS
SELECT public.mid(2) AS one;

-- create index public.t.t_mid_idx (it depends on function public.mid(integer))
CREATE INDEX t_mid_idx ON public.t ((public.mid(n)));
