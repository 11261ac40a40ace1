-- alter table public.events
ALTER TABLE public.events RESET (user_catalog_table);
ALTER TABLE public.events SET (fillfactor = '70');

-- alter table public.events (everything exists now)
ALTER TABLE public.events SET (toast.autovacuum_enabled = 'false');
