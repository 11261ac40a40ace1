DO $$ BEGIN ASSERT (SELECT doubled + tripled + new FROM public.t) = 7; END $$;
