-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('glad', 'sad');

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE text COLLATE pg_catalog."POSIX";
ALTER TABLE public.t ALTER COLUMN a SET STORAGE EXTERNAL;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE character varying(20);
ALTER TABLE public.t ALTER COLUMN b SET COMPRESSION PGLZ;

-- alter column public.t.c
ALTER TABLE public.t ALTER COLUMN c TYPE character varying(30);
ALTER TABLE public.t ALTER COLUMN c SET STORAGE EXTERNAL;
ALTER TABLE public.t ALTER COLUMN c SET COMPRESSION PGLZ;

-- alter column public.t.d (its type is replaced)
ALTER TABLE public.t ALTER COLUMN d TYPE public.mood[] USING d::text::public.mood[];
ALTER TABLE public.t ALTER COLUMN d SET STORAGE EXTERNAL;

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
