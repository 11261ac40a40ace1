-- create procedure public.clear()
CREATE PROCEDURE public.clear()
  LANGUAGE sql
  BEGIN ATOMIC
 DELETE FROM public.log;
END;

-- create procedure public.write(text, integer)
CREATE PROCEDURE public.write(IN line text, INOUT times integer DEFAULT 1)
  LANGUAGE plpgsql
  SECURITY DEFINER
  SET search_path TO ''
  AS $$begin
  insert into public.log (line) values (line);
end
$$;
COMMENT ON PROCEDURE public.write(text, integer) IS 'Writes a line.';
