-- create function public.factorial(bigint)
CREATE FUNCTION public.factorial(n bigint)
  RETURNS bigint
  IMMUTABLE
  LANGUAGE sql
  AS $$select case when n < 2 then 1 else n * factorial(n - 1) end$$;

-- create function public.is_even(integer)
CREATE FUNCTION public.is_even(n integer)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  AS $$select n = 0 or is_odd(n - 1)$$;

-- create function public.is_odd(integer)
CREATE FUNCTION public.is_odd(n integer)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  AS $$select n <> 0 and is_even(n - 1)$$;
