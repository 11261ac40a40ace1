-- create column public.a.y
ALTER TABLE public.a ADD COLUMN y integer;

-- alter column public.b.id
ALTER TABLE public.b ALTER COLUMN id TYPE integer USING id::integer;

-- create column public.b.x
ALTER TABLE public.b ADD COLUMN x text;

-- create primary key public.b.b_pkey
ALTER TABLE public.b ADD CONSTRAINT b_pkey PRIMARY KEY (id);

-- create unique constraint public.a.a_y_key
ALTER TABLE public.a ADD CONSTRAINT a_y_key UNIQUE (y);

-- create index public.b.b_x_idx
CREATE INDEX b_x_idx ON public.b (x);

-- drop index public.a.a_x_idx
DROP INDEX public.a_x_idx;

-- drop unique constraint public.b.b_y_key
ALTER TABLE public.b DROP CONSTRAINT b_y_key;

-- drop primary key public.a.a_pkey
ALTER TABLE public.a DROP CONSTRAINT a_pkey;

-- alter column public.a.id
ALTER TABLE public.a ALTER COLUMN id TYPE bigint USING id::bigint;

-- drop column public.a.x
ALTER TABLE public.a DROP COLUMN x;

-- drop column public.b.y
ALTER TABLE public.b DROP COLUMN y;
