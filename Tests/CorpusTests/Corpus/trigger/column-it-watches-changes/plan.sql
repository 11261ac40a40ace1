-- drop trigger public.t.a (it depends on column public.t.a)
DROP TRIGGER a ON public.t;

-- drop trigger public.t.b (it depends on column public.t.a)
DROP TRIGGER b ON public.t;

-- drop trigger public.t.w (it depends on column public.t.a)
DROP TRIGGER w ON public.t;

-- alter column public.t.a (in place, because trigger w would see a copy of the values as updates)
ALTER TABLE public.t ALTER COLUMN a TYPE bigint USING a::bigint;

-- create trigger public.t.a (it depends on column public.t.a)
CREATE TRIGGER a
  BEFORE UPDATE OF a ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();
COMMENT ON TRIGGER a ON public.t IS 'On a.';

-- create trigger public.t.w (it depends on column public.t.a)
CREATE TRIGGER w
  BEFORE UPDATE ON public.t
  FOR EACH ROW
  WHEN (old.a <> new.a)
  EXECUTE FUNCTION public.f();
ALTER TABLE public.t ENABLE ALWAYS TRIGGER w;

-- drop column public.t.b
ALTER TABLE public.t DROP COLUMN b;

-- create trigger public.t.b (it depends on column public.t.a)
CREATE TRIGGER b
  BEFORE UPDATE OF a ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.f();
