-- create function public.level_of(text)
CREATE FUNCTION public.level_of(a text)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  RETURN length(a);

-- drop procedure public.write(text) (it depends on function public.level_of(text, integer))
DROP PROCEDURE public.write(text);

-- drop function public.level_of(text, integer)
DROP FUNCTION public.level_of(text, integer);

-- create procedure public.write(text) (it depends on function public.level_of(text, integer))
CREATE PROCEDURE public.write(IN line text)
  LANGUAGE sql
  BEGIN ATOMIC
 INSERT INTO public.log (line, level)
   VALUES (write.line, public.level_of(write.line));
END;
COMMENT ON PROCEDURE public.write(text) IS 'Writes.';
