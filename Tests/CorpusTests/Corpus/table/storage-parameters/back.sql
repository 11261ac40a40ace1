-- alter table public.events
ALTER TABLE public.events SET (fillfactor = '90', user_catalog_table = 'true');

-- alter table public.events (everything exists now)
ALTER TABLE public.events RESET (toast.autovacuum_enabled);
