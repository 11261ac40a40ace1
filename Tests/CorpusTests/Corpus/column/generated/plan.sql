-- alter column public.t.dropped
ALTER TABLE public.t ALTER COLUMN dropped DROP EXPRESSION;

-- drop index public.t.t_changed_idx (it depends on column public.t.changed)
DROP INDEX CONCURRENTLY public.t_changed_idx;

-- drop view public.v (it depends on column public.t.changed)
DROP VIEW public.v;

-- drop column public.t.added (its generated cannot be changed in place)
ALTER TABLE public.t DROP COLUMN added;

-- create column public.t.added (its generated cannot be changed in place)
ALTER TABLE public.t ADD COLUMN added integer GENERATED ALWAYS AS (a - b) STORED;

-- drop column public.t.changed (its generated cannot be changed in place)
ALTER TABLE public.t DROP COLUMN changed;

-- create column public.t.changed (its generated cannot be changed in place)
ALTER TABLE public.t ADD COLUMN changed integer GENERATED ALWAYS AS ((a * b) * 2) STORED;
COMMENT ON COLUMN public.t.changed IS 'Product.';

-- create view public.v (it depends on column public.t.changed)
CREATE VIEW public.v AS
SELECT t.changed
   FROM public.t;

-- create index public.t.t_changed_idx (it depends on column public.t.changed)
CREATE INDEX CONCURRENTLY t_changed_idx ON public.t (changed);
