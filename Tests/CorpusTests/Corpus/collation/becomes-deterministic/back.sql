-- drop unique constraint public.t.t_a_key (it depends on collation public.own)
ALTER TABLE public.t DROP CONSTRAINT t_a_key;

-- replace collation public.own (its deterministic cannot be changed in place)
ALTER COLLATION public.own RENAME TO own_plumb_old;
CREATE COLLATION public.own (PROVIDER = icu, LOCALE = 'und-u-ks-level2', DETERMINISTIC = false);

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE public.own USING a::text::text;

-- create unique constraint public.t.t_a_key (it depends on collation public.own)
ALTER TABLE public.t ADD CONSTRAINT t_a_key UNIQUE (a);

-- drop collation public.own_plumb_old (it was replaced)
DROP COLLATION public.own_plumb_old;
