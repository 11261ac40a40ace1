-- alter column public.t.gains
ALTER TABLE public.t ALTER COLUMN gains RESET (n_distinct);

-- alter column public.t.changes
ALTER TABLE public.t ALTER COLUMN changes SET (n_distinct = '-0.5', n_distinct_inherited = '10');

-- alter column public.t.loses
ALTER TABLE public.t ALTER COLUMN loses SET (n_distinct = '100');

-- drop column public.t.comes
ALTER TABLE public.t DROP COLUMN comes;

-- drop table public.u
DROP TABLE public.u;
