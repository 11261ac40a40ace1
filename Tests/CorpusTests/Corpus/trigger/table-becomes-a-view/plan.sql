-- drop table public.t
DROP TABLE public.t;

-- create view public.t
CREATE VIEW public.t AS
SELECT base.id
   FROM public.base;

-- create trigger public.t.a (it depends on table public.t)
CREATE TRIGGER a
  INSTEAD OF INSERT ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();
