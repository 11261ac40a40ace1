-- alter domain public.code
ALTER DOMAIN public.code DROP CONSTRAINT is_code;

-- drop function public.is_code(text)
DROP FUNCTION public.is_code(text);
