-- drop view public.v (its query, output cannot be changed in place)
DROP VIEW public.v;

-- create view public.v (its query, output cannot be changed in place)
CREATE VIEW public.v AS
SELECT t.a,
    t.id
   FROM public.t;

-- create trigger public.v.remove (it depends on view public.v)
CREATE TRIGGER remove
  INSTEAD OF DELETE ON public.v
  FOR EACH ROW
  EXECUTE FUNCTION public.f('x');

-- create trigger public.v.write (it depends on view public.v)
CREATE TRIGGER write
  INSTEAD OF INSERT ON public.v
  FOR EACH ROW
  EXECUTE FUNCTION public.f();
COMMENT ON TRIGGER write ON public.v IS 'Writes the table.';
