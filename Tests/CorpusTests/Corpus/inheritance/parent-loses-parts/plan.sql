-- replace check constraint public.c.c2 (beside the old one)
ALTER TABLE public.c ADD CONSTRAINT c2_plumb_new CHECK (id > 1) NOT VALID;

-- alter check constraint public.c.c2 (while others read and write)
ALTER TABLE public.c VALIDATE CONSTRAINT c2_plumb_new;

-- alter table public.b (it changes by itself)
ALTER TABLE public.b NO INHERIT public.a;

-- alter table public.c (it changes by itself)
ALTER TABLE public.c NO INHERIT public.b;

-- drop check constraint public.a.c1
ALTER TABLE public.a DROP CONSTRAINT c1;

-- drop check constraint public.a.c2 (its expression cannot be changed in place)
ALTER TABLE public.a DROP CONSTRAINT c2;

-- drop check constraint public.b.c2 (its expression cannot be changed in place)
ALTER TABLE public.b DROP CONSTRAINT c2;

-- create check constraint public.b.c2 (its expression cannot be changed in place)
ALTER TABLE public.b ADD CONSTRAINT c2 CHECK (id > 1) NOT VALID;

-- drop check constraint public.c.c2 (its expression cannot be changed in place)
ALTER TABLE public.c DROP CONSTRAINT c2;

-- create check constraint public.c.c2 (its expression cannot be changed in place)
ALTER TABLE public.c RENAME CONSTRAINT c2_plumb_new TO c2;

-- drop column public.a.x
ALTER TABLE public.a DROP COLUMN x;

-- create check constraint public.a.c2 (its expression cannot be changed in place)
ALTER TABLE public.a ADD CONSTRAINT c2 CHECK (id > 1) NOT VALID;

-- drop column public.a.y
ALTER TABLE public.a DROP COLUMN y;

-- drop column public.a.z
ALTER TABLE public.a DROP COLUMN z;

-- drop column public.b.y
ALTER TABLE public.b DROP COLUMN y;

-- alter table public.b
ALTER TABLE public.b INHERIT public.a;

-- alter table public.c
ALTER TABLE public.c INHERIT public.b;

-- alter check constraint public.b.c2 (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT c2;

-- alter check constraint public.a.c2 (while others read and write)
ALTER TABLE public.a VALIDATE CONSTRAINT c2;
