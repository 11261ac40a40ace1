-- rename table public.t to u
ALTER TABLE public.t RENAME TO u;

-- rename column public.u.a to c
ALTER TABLE public.u RENAME COLUMN a TO c;

-- rename column public.u.b to d
ALTER TABLE public.u RENAME COLUMN b TO d;

-- alter column public.u.c
ALTER TABLE public.u RENAME CONSTRAINT t_a_not_null TO u_c_not_null;
