DO $$ BEGIN ASSERT (SELECT count(*) FROM public.items) = 2, 'rows are lost'; END $$;
