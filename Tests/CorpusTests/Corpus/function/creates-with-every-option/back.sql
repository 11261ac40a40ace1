-- drop function public.add(integer, integer)
DROP FUNCTION public.add(integer, integer);

-- drop function public.joined(text[])
DROP FUNCTION public.joined(text[]);

-- drop function public.many(integer)
DROP FUNCTION public.many(integer);
