-- create event trigger one
CREATE EVENT TRIGGER one ON ddl_command_end EXECUTE FUNCTION public.watch();

-- drop event trigger eins
DROP EVENT TRIGGER eins;
