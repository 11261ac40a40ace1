-- drop function public.factorial(bigint)
DROP FUNCTION public.factorial(bigint);

-- drop function public.is_even(integer)
DROP FUNCTION public.is_even(integer);

-- drop function public.is_odd(integer)
DROP FUNCTION public.is_odd(integer);
