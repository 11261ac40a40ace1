-- create function public.is_code(text)
CREATE FUNCTION public.is_code(c text)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  RETURN (length(c) = 3);

-- alter domain public.code
ALTER DOMAIN public.code ADD CONSTRAINT is_code CHECK (public.is_code(VALUE));
