-- create function app.g()
CREATE FUNCTION app.g()
  RETURNS trigger
  LANGUAGE plpgsql
  AS $$begin return new; end$$;

-- alter function public.f()
CREATE OR REPLACE FUNCTION public.f()
  RETURNS trigger
  LANGUAGE plpgsql
  AS $$begin return null; end$$;

-- alter trigger public.t.b
CREATE OR REPLACE TRIGGER b
  BEFORE UPDATE ON public.t
  FOR EACH ROW
  EXECUTE FUNCTION app.g();

-- drop function public.g()
DROP FUNCTION public.g();
