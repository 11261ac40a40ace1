-- alter function public.watch()
CREATE OR REPLACE FUNCTION public.watch()
  RETURNS event_trigger
  LANGUAGE plpgsql
  AS $$begin perform 1; end$$;
