-- alter table public.changes
COMMENT ON TABLE public.changes IS 'This.';

-- alter table public.gains
COMMENT ON TABLE public.gains IS NULL;

-- alter table public.loses
COMMENT ON TABLE public.loses IS 'Here.';
