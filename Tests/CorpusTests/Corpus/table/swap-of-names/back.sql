-- alter column public.a.id
ALTER TABLE public.a ALTER COLUMN id TYPE integer USING id::integer;

-- create column public.a.x
ALTER TABLE public.a ADD COLUMN x text;

-- create column public.b.y
ALTER TABLE public.b ADD COLUMN y integer;

-- create primary key public.a.a_pkey
ALTER TABLE public.a ADD CONSTRAINT a_pkey PRIMARY KEY (id);

-- create unique constraint public.b.b_y_key
ALTER TABLE public.b ADD CONSTRAINT b_y_key UNIQUE (y);

-- create index public.a.a_x_idx
CREATE INDEX a_x_idx ON public.a (x);

-- drop index public.b.b_x_idx
DROP INDEX public.b_x_idx;

-- drop unique constraint public.a.a_y_key
ALTER TABLE public.a DROP CONSTRAINT a_y_key;

-- drop primary key public.b.b_pkey
ALTER TABLE public.b DROP CONSTRAINT b_pkey;

-- alter column public.b.id
ALTER TABLE public.b ALTER COLUMN id TYPE bigint USING id::bigint;

-- drop column public.a.y
ALTER TABLE public.a DROP COLUMN y;

-- drop column public.b.x
ALTER TABLE public.b DROP COLUMN x;
