-- create foreign key public.b.b_a_id_fkey
ALTER TABLE public.b ADD CONSTRAINT b_a_id_fkey FOREIGN KEY (a_id) REFERENCES public.a (id) NOT VALID;

-- alter foreign key public.b.b_a_id_fkey (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_a_id_fkey;

-- drop foreign key public.b.b_other_id_fkey
ALTER TABLE public.b DROP CONSTRAINT b_other_id_fkey;
