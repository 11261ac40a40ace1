-- alter index public.t.gin
ALTER INDEX public.gin RESET (fastupdate);

-- alter index public.t.stores
ALTER INDEX public.stores SET (fillfactor = '90');

-- drop index public.t.include (its include cannot be changed in place)
DROP INDEX public.include;

-- create index public.t.include (its include cannot be changed in place)
CREATE INDEX include ON public.t (a) INCLUDE (b);

-- drop index public.t.method (its using cannot be changed in place)
DROP INDEX public.method;

-- create index public.t.method (its using cannot be changed in place)
CREATE INDEX method ON public.t (b);

-- drop index public.t.nulls (its nulls_not_distinct cannot be changed in place)
DROP INDEX public.nulls;

-- create index public.t.nulls (its nulls_not_distinct cannot be changed in place)
CREATE UNIQUE INDEX nulls ON public.t (b);

-- drop index public.t.unique (its unique cannot be changed in place)
DROP INDEX public."unique";

-- create index public.t.unique (its unique cannot be changed in place)
CREATE INDEX "unique" ON public.t (a);

-- drop index public.t.where (its where cannot be changed in place)
DROP INDEX public."where";

-- create index public.t.where (its where cannot be changed in place)
CREATE INDEX "where" ON public.t (a) WHERE (b IS NULL);
