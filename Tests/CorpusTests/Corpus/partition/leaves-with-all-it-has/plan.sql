-- alter table public.f2 (it changes by itself)
ALTER TABLE public.f DETACH PARTITION public.f2;

-- alter column public.f.id (in place, because the table shares its columns with others)
ALTER TABLE public.f ALTER COLUMN id TYPE bigint USING id::bigint;

-- create column public.f.w
ALTER TABLE public.f ADD COLUMN w integer DEFAULT 1 NOT NULL;

-- drop foreign key public.f2.f_r_fkey
ALTER TABLE public.f2 DROP CONSTRAINT f_r_fkey;

-- drop index public.f2.f2_v_idx
DROP INDEX CONCURRENTLY public.f2_v_idx;

-- replace check constraint public.f.f_v_check (its expression cannot be changed in place)
ALTER TABLE public.f ADD CONSTRAINT f_v_check_plumb_new CHECK (v > 1) NOT VALID;

-- alter check constraint public.f.f_v_check (while others read and write)
ALTER TABLE public.f VALIDATE CONSTRAINT f_v_check_plumb_new;

-- alter check constraint public.f.f_v_check (while others read and write)
ALTER TABLE public.f DROP CONSTRAINT f_v_check;
ALTER TABLE public.f RENAME CONSTRAINT f_v_check_plumb_new TO f_v_check;

-- drop check constraint public.f2.f_v_check
ALTER TABLE public.f2 DROP CONSTRAINT f_v_check;

-- drop unique constraint public.f2.f2_id_k_key
ALTER TABLE public.f2 DROP CONSTRAINT f2_id_k_key;

-- alter column public.f2.id
ALTER TABLE public.f2 ALTER COLUMN id DROP NOT NULL;
