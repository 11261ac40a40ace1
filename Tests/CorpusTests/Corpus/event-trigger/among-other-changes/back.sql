-- create function public.refuse()
CREATE FUNCTION public.refuse()
  RETURNS event_trigger
  LANGUAGE plpgsql
  AS $$begin if tg_tag = 'DROP SEQUENCE' then raise exception 'no'; end if; end$$;

-- create function public.watch()
CREATE FUNCTION public.watch()
  RETURNS event_trigger
  LANGUAGE plpgsql
  AS $$begin raise notice '%', tg_tag; end$$;

-- drop event trigger one (its function, enabled cannot be changed in place)
DROP EVENT TRIGGER one;

-- drop column public.t.b
ALTER TABLE public.t DROP COLUMN b;

-- drop table watching.log
DROP TABLE watching.log;

-- drop function watching.watch()
DROP FUNCTION watching.watch();

-- create event trigger one (its function, enabled cannot be changed in place)
CREATE EVENT TRIGGER one ON ddl_command_end EXECUTE FUNCTION public.watch();
ALTER EVENT TRIGGER one DISABLE;

-- drop schema watching
DROP SCHEMA watching;
