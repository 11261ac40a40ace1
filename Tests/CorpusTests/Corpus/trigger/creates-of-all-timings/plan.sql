-- create trigger public.t.after_row
CREATE TRIGGER after_row
  AFTER INSERT OR UPDATE OR DELETE ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f('x', 'it''s');

-- create trigger public.t.before_row
CREATE TRIGGER before_row
  BEFORE INSERT OR UPDATE OF a, b ON public.t
  FOR EACH ROW
  WHEN (new.a IS NOT NULL)
  EXECUTE FUNCTION public.f();
COMMENT ON TRIGGER before_row ON public.t IS 'First.';

-- create trigger public.t.changed
CREATE TRIGGER changed
  AFTER UPDATE ON public.t
  FOR EACH ROW
  WHEN (old.* IS DISTINCT FROM new.*)
  EXECUTE FUNCTION public.f();

-- create trigger public.t.inserted
CREATE TRIGGER inserted
  AFTER INSERT ON public.t
  REFERENCING NEW TABLE AS fresh
  FOR EACH STATEMENT
  EXECUTE FUNCTION public.f();

-- create trigger public.t.statement
CREATE TRIGGER statement
  AFTER TRUNCATE ON public.t
  FOR EACH STATEMENT
  EXECUTE FUNCTION public.f();

-- create trigger public.t.updated
CREATE TRIGGER updated
  AFTER UPDATE ON public.t
  REFERENCING OLD TABLE AS stale NEW TABLE AS fresh
  FOR EACH STATEMENT
  EXECUTE FUNCTION public.f();
