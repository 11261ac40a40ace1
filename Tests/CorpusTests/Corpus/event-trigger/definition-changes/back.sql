-- drop event trigger one (its event, comment cannot be changed in place)
DROP EVENT TRIGGER one;

-- create event trigger one (its event, comment cannot be changed in place)
CREATE EVENT TRIGGER one ON ddl_command_end EXECUTE FUNCTION public.watch();
COMMENT ON EVENT TRIGGER one IS 'a';

-- drop event trigger two (its tags, function cannot be changed in place)
DROP EVENT TRIGGER two;

-- create event trigger two (its tags, function cannot be changed in place)
CREATE EVENT TRIGGER two ON ddl_command_end WHEN TAG IN ('CREATE TABLE') EXECUTE FUNCTION public.watch();
