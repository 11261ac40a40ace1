-- drop index public.t.x (it depends on function public.f(integer))
DROP INDEX CONCURRENTLY public.x;

-- drop index public.t.y (it depends on function public.f(integer))
DROP INDEX CONCURRENTLY public.y;

-- drop function public.f(integer) (its returns, sql_body cannot be changed in place)
DROP FUNCTION public.f(integer);

-- create function public.f(integer) (its returns, sql_body cannot be changed in place)
CREATE FUNCTION public.f(n integer)
  RETURNS bigint
  IMMUTABLE
  LANGUAGE sql
  RETURN (n + 2);

-- create index public.t.x (it depends on function public.f(integer))
CREATE INDEX CONCURRENTLY x ON public.t ((public.f(a)));

-- create index public.t.y (it depends on function public.f(integer))
CREATE INDEX CONCURRENTLY y ON public.t (a) WHERE (public.f(a) > 5);
