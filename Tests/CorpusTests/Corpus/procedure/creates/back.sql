-- drop procedure public.clear()
DROP PROCEDURE public.clear();

-- drop procedure public.write(text, integer)
DROP PROCEDURE public.write(text, integer);
