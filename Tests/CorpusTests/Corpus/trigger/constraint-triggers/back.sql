-- drop trigger public.t.x (its deferrable cannot be changed in place)
DROP TRIGGER x ON public.t;

-- create trigger public.t.x (its deferrable cannot be changed in place)
CREATE CONSTRAINT TRIGGER x
  AFTER INSERT ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();
COMMENT ON TRIGGER x ON public.t IS 'X.';

-- drop trigger public.t.y (its constraint cannot be changed in place)
DROP TRIGGER y ON public.t;

-- create trigger public.t.y (its constraint cannot be changed in place)
CREATE CONSTRAINT TRIGGER y
  AFTER INSERT ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();

-- drop trigger public.t.z
DROP TRIGGER z ON public.t;
