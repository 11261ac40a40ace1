-- drop index public.u.t_x (its columns cannot be changed in place)
DROP INDEX public.t_x;

-- drop index public.u.u_a (its include cannot be changed in place)
DROP INDEX public.u_a;

-- drop index public.u.u_b (its columns cannot be changed in place)
DROP INDEX public.u_b;

-- drop unique constraint public.u.u_c (its columns, deferrable cannot be changed in place)
ALTER TABLE public.u DROP CONSTRAINT u_c;

-- alter column public.u.a
ALTER TABLE public.u ALTER COLUMN a TYPE integer USING a::integer;

-- create unique constraint public.u.u_c (its columns, deferrable cannot be changed in place)
ALTER TABLE public.u ADD CONSTRAINT u_c UNIQUE (a, c);

-- create index public.u.t_x (its columns cannot be changed in place)
CREATE INDEX t_x ON public.u (a, b);

-- create index public.u.u_a (its include cannot be changed in place)
CREATE UNIQUE INDEX u_a ON public.u (a);

-- create index public.u.u_b (its columns cannot be changed in place)
CREATE UNIQUE INDEX u_b ON public.u (a) WHERE (b IS NOT NULL);

-- drop primary key public.u.u_pkey (its include cannot be changed in place)
ALTER TABLE public.u DROP CONSTRAINT u_pkey;

-- alter column public.u.id
ALTER TABLE public.u ALTER COLUMN id TYPE integer USING id::integer;

-- create primary key public.u.u_pkey (its include cannot be changed in place)
ALTER TABLE public.u ADD CONSTRAINT u_pkey PRIMARY KEY (id);
