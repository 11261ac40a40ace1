-- alter table public.t
ALTER TABLE public.t SET (fillfactor = '70');

-- create column public.t.note
ALTER TABLE public.t ADD COLUMN note text;

-- alter table public.t (everything exists now)
ALTER TABLE public.t SET (toast.autovacuum_enabled = 'false');
