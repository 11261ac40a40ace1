-- drop view public.t
DROP VIEW public.t;

-- create table public.t
CREATE TABLE public.t (
  id bigint NOT NULL
);

-- create trigger public.t.a (it depends on view public.t)
CREATE TRIGGER a
  BEFORE INSERT ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();
