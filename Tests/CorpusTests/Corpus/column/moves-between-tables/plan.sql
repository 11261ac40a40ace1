-- create column public.b.x
ALTER TABLE public.b ADD COLUMN x text;

-- create index public.b.b_x_idx
CREATE INDEX b_x_idx ON public.b (x);

-- drop index public.a.a_x_idx
DROP INDEX CONCURRENTLY public.a_x_idx;

-- drop column public.a.x
ALTER TABLE public.a DROP COLUMN x;
