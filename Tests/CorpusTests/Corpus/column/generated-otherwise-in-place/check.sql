DO $$ BEGIN ASSERT (SELECT b FROM public.v) = 3; END $$;
