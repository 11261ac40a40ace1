-- alter trigger public.t.x
CREATE OR REPLACE TRIGGER x
  AFTER INSERT OR UPDATE ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();

-- alter trigger public.t.y
CREATE OR REPLACE TRIGGER y
  AFTER UPDATE OF b ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f('1');

-- alter trigger public.t.z
CREATE OR REPLACE TRIGGER z
  BEFORE UPDATE ON public.t
  FOR EACH ROW
  WHEN (new.a IS NOT NULL)
  EXECUTE FUNCTION public.f();
COMMENT ON TRIGGER z ON public.t IS 'Z.';
