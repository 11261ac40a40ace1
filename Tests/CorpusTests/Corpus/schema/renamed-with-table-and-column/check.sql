DO $$ BEGIN ASSERT (SELECT b FROM n.tt) = 'kept'; END $$;
