-- alter table public.events
ALTER TABLE public.events RESET (autovacuum_enabled);
ALTER TABLE public.events SET (fillfactor = '70', toast.autovacuum_enabled = 'false');
