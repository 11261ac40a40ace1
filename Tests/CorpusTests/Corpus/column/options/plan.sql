-- create table public.u
CREATE TABLE public.u (
  id integer NOT NULL,
  comes integer NOT NULL
);
ALTER TABLE public.u ALTER COLUMN comes SET (n_distinct = '5');

-- alter column public.t.gains
ALTER TABLE public.t ALTER COLUMN gains SET (n_distinct = '7');

-- alter column public.t.changes
ALTER TABLE public.t ALTER COLUMN changes RESET (n_distinct_inherited);
ALTER TABLE public.t ALTER COLUMN changes SET (n_distinct = '-0.25');

-- alter column public.t.loses
ALTER TABLE public.t ALTER COLUMN loses RESET (n_distinct);

-- create column public.t.comes
ALTER TABLE public.t ADD COLUMN comes integer;
ALTER TABLE public.t ALTER COLUMN comes SET (n_distinct = '5');
