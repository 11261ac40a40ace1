-- create schema watching
CREATE SCHEMA watching;

-- create function watching.watch()
CREATE FUNCTION watching.watch()
  RETURNS event_trigger
  LANGUAGE plpgsql
  AS $$begin insert into watching.log values (tg_tag); end$$;

-- create table watching.log
CREATE TABLE watching.log (
  tag text NOT NULL
);

-- create column public.t.b
ALTER TABLE public.t ADD COLUMN b text;

-- drop event trigger one (its function, enabled cannot be changed in place)
DROP EVENT TRIGGER one;

-- drop function public.refuse()
DROP FUNCTION public.refuse();

-- drop function public.watch()
DROP FUNCTION public.watch();

-- create event trigger one (its function, enabled cannot be changed in place)
CREATE EVENT TRIGGER one ON ddl_command_end EXECUTE FUNCTION watching.watch();
