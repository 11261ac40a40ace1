-- create trigger public.v.write
CREATE TRIGGER write
  INSTEAD OF INSERT OR UPDATE OR DELETE ON public.v
  FOR EACH ROW
  EXECUTE FUNCTION public.f();
COMMENT ON TRIGGER write ON public.v IS 'Writes the table.';
