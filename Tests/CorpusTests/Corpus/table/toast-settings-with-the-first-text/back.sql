-- alter table public.t
ALTER TABLE public.t RESET (fillfactor);

-- drop column public.t.note
ALTER TABLE public.t DROP COLUMN note;

-- alter table public.t (everything exists now)
ALTER TABLE public.t RESET (toast.autovacuum_enabled);
