-- drop index public.t.the_index
DROP INDEX CONCURRENTLY public.the_index;

-- create index public.u.the_index
CREATE INDEX the_index ON public.u (a);
