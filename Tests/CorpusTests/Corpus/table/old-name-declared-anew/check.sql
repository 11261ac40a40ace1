DO $$ BEGIN ASSERT (SELECT name FROM public.old_t) = 'Ann'; ASSERT NOT EXISTS (SELECT FROM public.t); END $$;
