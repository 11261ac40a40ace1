-- drop index public.t.collation (its columns cannot be changed in place)
DROP INDEX public."collation";

-- create index public.t.collation (its columns cannot be changed in place)
CREATE INDEX "collation" ON public.t (b);

-- drop index public.t.expression (its columns cannot be changed in place)
DROP INDEX public.expression;

-- create index public.t.expression (its columns cannot be changed in place)
CREATE INDEX expression ON public.t ((lower(b)));

-- drop index public.t.more (its columns cannot be changed in place)
DROP INDEX public.more;

-- create index public.t.more (its columns cannot be changed in place)
CREATE INDEX more ON public.t (a, b);

-- drop index public.t.nulls (its columns cannot be changed in place)
DROP INDEX public.nulls;

-- create index public.t.nulls (its columns cannot be changed in place)
CREATE INDEX nulls ON public.t (a DESC);

-- drop index public.t.opclass (its columns cannot be changed in place)
DROP INDEX public.opclass;

-- create index public.t.opclass (its columns cannot be changed in place)
CREATE INDEX opclass ON public.t (b);

-- drop index public.t.order (its columns cannot be changed in place)
DROP INDEX public."order";

-- create index public.t.order (its columns cannot be changed in place)
CREATE INDEX "order" ON public.t (a);
