-- create column public.a.x
ALTER TABLE public.a ADD COLUMN x text;

-- create index public.a.a_x_idx
CREATE INDEX a_x_idx ON public.a (x);

-- drop index public.b.b_x_idx
DROP INDEX public.b_x_idx;

-- drop column public.b.x
ALTER TABLE public.b DROP COLUMN x;
