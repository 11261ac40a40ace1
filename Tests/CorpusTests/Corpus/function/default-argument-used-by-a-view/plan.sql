-- alter function public.pad(text, integer)
CREATE OR REPLACE FUNCTION public.pad(s text, n integer DEFAULT 5)
  RETURNS text
  IMMUTABLE
  LANGUAGE sql
  RETURN lpad(s, n);
