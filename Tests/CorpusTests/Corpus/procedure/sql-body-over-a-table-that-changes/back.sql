-- drop procedure public.prune(integer) (it depends on column public.log.level)
DROP PROCEDURE public.prune(integer);

-- alter column public.log.level
ALTER TABLE public.log ALTER COLUMN level TYPE integer USING level::integer;

-- create procedure public.prune(integer) (it depends on column public.log.level)
CREATE PROCEDURE public.prune(IN below integer)
  LANGUAGE sql
  BEGIN ATOMIC
 DELETE FROM public.log
   WHERE (log.level < prune.below);
END;
