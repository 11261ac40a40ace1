-- alter column public.t.n (what it refers to is recreated)
ALTER TABLE public.t ALTER COLUMN n DROP DEFAULT;

-- create function public.mid(integer)
CREATE FUNCTION public.mid(a integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  RETURN (a * 2);

-- drop index public.t.t_mid_idx (it depends on function public.mid(integer, text))
DROP INDEX public.t_mid_idx;

-- drop view public.v (it depends on function public.mid(integer, text))
DROP VIEW public.v;

-- drop check constraint public.t.c (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT c;

-- drop procedure public.go(integer) (it depends on function public.mid(integer, text))
DROP PROCEDURE public.go(integer);

-- drop function public.up(integer) (it depends on function public.mid(integer, text))
DROP FUNCTION public.up(integer);

-- drop function public.mid(integer, text)
DROP FUNCTION public.mid(integer, text);

-- create function public.up(integer) (it depends on function public.mid(integer, text))
CREATE FUNCTION public.up(a integer)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  RETURN public.mid(a);
COMMENT ON FUNCTION public.up(integer) IS 'calls it';

-- create procedure public.go(integer) (it depends on function public.mid(integer, text))
CREATE PROCEDURE public.go(IN a integer)
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT public.mid(a) AS mid;
END;

-- alter column public.t.n (what it refers to was recreated)
ALTER TABLE public.t ALTER COLUMN n SET DEFAULT public.mid(1);

-- create check constraint public.t.c (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT c CHECK (public.mid(n) > 0);

-- create view public.v (it depends on function public.mid(integer, text))
CREATE VIEW public.v AS
SELECT public.mid(1) AS one;

-- create index public.t.t_mid_idx (it depends on function public.mid(integer, text))
CREATE INDEX t_mid_idx ON public.t ((public.mid(n)));
