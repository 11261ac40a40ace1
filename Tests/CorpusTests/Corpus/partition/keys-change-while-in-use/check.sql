DO $$
BEGIN
  INSERT INTO public.events SELECT * FROM public.events LIMIT 1;
  RAISE EXCEPTION 'rows are written twice';
EXCEPTION WHEN unique_violation THEN NULL;
END
$$;
