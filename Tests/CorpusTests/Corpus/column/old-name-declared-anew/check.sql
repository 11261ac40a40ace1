DO $$ BEGIN ASSERT (SELECT (full_name, name, d, c, b, a)::text FROM public.t) = '(Ann,,4,3,2,)'; END $$;
