DO $$
BEGIN
  ASSERT (SELECT count(*) = 0 FROM pg_index WHERE NOT indisvalid), 'an index is not valid';
  ASSERT (SELECT count(*) = 1000 FROM public."Events"), 'a row is missing';
  BEGIN
    INSERT INTO public."Events" SELECT * FROM public."Events" LIMIT 1;
    RAISE EXCEPTION 'a second row was taken';
  EXCEPTION WHEN unique_violation THEN NULL;
  END;
END $$;
