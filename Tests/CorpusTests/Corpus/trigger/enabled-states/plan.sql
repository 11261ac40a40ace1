-- alter trigger public.t.a
ALTER TABLE public.t ENABLE TRIGGER a;

-- alter trigger public.t.b
ALTER TABLE public.t ENABLE REPLICA TRIGGER b;

-- alter trigger public.t.c
ALTER TABLE public.t ENABLE ALWAYS TRIGGER c;

-- alter trigger public.t.d
CREATE OR REPLACE TRIGGER d
  BEFORE INSERT OR UPDATE ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER d;
