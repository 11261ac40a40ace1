-- alter function public.f()
CREATE OR REPLACE FUNCTION public.f()
  RETURNS trigger
  LANGUAGE plpgsql
  AS $$begin return new; end$$;

-- create function public.g()
CREATE FUNCTION public.g()
  RETURNS trigger
  LANGUAGE plpgsql
  AS $$begin return new; end$$;

-- alter trigger public.t.b
CREATE OR REPLACE TRIGGER b
  BEFORE UPDATE ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION public.g();

-- drop function app.g()
DROP FUNCTION app.g();
