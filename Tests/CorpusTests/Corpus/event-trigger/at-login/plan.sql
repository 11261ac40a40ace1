-- create event trigger welcome
CREATE EVENT TRIGGER welcome ON login EXECUTE FUNCTION public.greet();
