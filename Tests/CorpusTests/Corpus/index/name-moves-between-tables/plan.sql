-- drop index public.t.the_index
DROP INDEX public.the_index;

-- create index public.u.the_index
CREATE INDEX the_index ON public.u (a);
