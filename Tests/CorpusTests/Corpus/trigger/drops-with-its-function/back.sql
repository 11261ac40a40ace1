-- create function public.f()
CREATE FUNCTION public.f()
  RETURNS trigger
  LANGUAGE plpgsql
  AS $$begin return new; end$$;

-- create trigger public.t.a
CREATE TRIGGER a
  BEFORE INSERT ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();
