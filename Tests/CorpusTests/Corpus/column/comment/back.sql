-- alter column public.t.gains
COMMENT ON COLUMN public.t.gains IS NULL;

-- alter column public.t.changes
COMMENT ON COLUMN public.t.changes IS 'This.';

-- alter column public.t.loses
COMMENT ON COLUMN public.t.loses IS 'Here.';
