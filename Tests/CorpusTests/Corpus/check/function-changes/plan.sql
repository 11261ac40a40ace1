-- drop check constraint public.t.fine (it depends on function public.ok(integer))
ALTER TABLE public.t DROP CONSTRAINT fine;

-- drop function public.ok(integer) (its arguments, sql_body cannot be changed in place)
DROP FUNCTION public.ok(integer);

-- create function public.ok(integer) (its arguments, sql_body cannot be changed in place)
CREATE FUNCTION public.ok(number integer)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  RETURN (number > 1);

-- create check constraint public.t.fine (it depends on function public.ok(integer))
ALTER TABLE public.t ADD CONSTRAINT fine CHECK (public.ok(a)) NOT VALID;

-- alter check constraint public.t.fine (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT fine;
