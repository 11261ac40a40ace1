-- alter table public.events
ALTER TABLE public.events RESET (toast.autovacuum_enabled);
ALTER TABLE public.events SET (autovacuum_enabled = 'true', fillfactor = '90');
