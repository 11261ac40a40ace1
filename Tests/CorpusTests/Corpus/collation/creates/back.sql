-- drop table public.t
DROP TABLE public.t;

-- drop collation public.bytes
DROP COLLATION public.bytes;

-- drop collation public.halves
DROP COLLATION public.halves;
