-- create function public.level_of(text, integer)
CREATE FUNCTION public.level_of(a text, b integer DEFAULT 0)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  RETURN (length(a) + b);

-- drop procedure public.write(text) (it depends on function public.level_of(text))
DROP PROCEDURE public.write(text);

-- drop function public.level_of(text)
DROP FUNCTION public.level_of(text);

-- create procedure public.write(text) (it depends on function public.level_of(text))
CREATE PROCEDURE public.write(IN line text)
  LANGUAGE sql
  BEGIN ATOMIC
 INSERT INTO public.log (line, level)
   VALUES (write.line, public.level_of(write.line));
END;
COMMENT ON PROCEDURE public.write(text) IS 'Writes.';
