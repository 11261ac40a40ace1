-- alter table public.changes
COMMENT ON TABLE public.changes IS 'That.';

-- alter table public.gains
COMMENT ON TABLE public.gains IS 'It''s new.';

-- alter table public.loses
COMMENT ON TABLE public.loses IS NULL;
