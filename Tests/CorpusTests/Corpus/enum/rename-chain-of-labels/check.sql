DO $$ BEGIN ASSERT (SELECT array_agg(e::text) FROM public.t) = '{b,d}'; END $$;
