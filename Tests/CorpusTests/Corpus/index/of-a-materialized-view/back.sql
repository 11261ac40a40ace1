-- drop materialized view public.m (it depends on column public.t.a)
DROP MATERIALIZED VIEW public.m;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- create materialized view public.m (it depends on column public.t.a)
CREATE MATERIALIZED VIEW public.m AS
SELECT t.a,
    t.b
   FROM public.t;

-- create index public.m.m_a (it depends on materialized view public.m)
CREATE UNIQUE INDEX m_a ON public.m (a);

-- create index public.m.m_b (its columns cannot be changed in place)
CREATE INDEX m_b ON public.m (b);
