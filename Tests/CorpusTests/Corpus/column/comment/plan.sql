-- alter column public.t.gains
COMMENT ON COLUMN public.t.gains IS 'It''s new.';

-- alter column public.t.changes
COMMENT ON COLUMN public.t.changes IS 'That.';

-- alter column public.t.loses
COMMENT ON COLUMN public.t.loses IS NULL;
