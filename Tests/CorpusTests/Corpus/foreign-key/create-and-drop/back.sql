-- create foreign key public.b.b_other_id_fkey
ALTER TABLE public.b ADD CONSTRAINT b_other_id_fkey FOREIGN KEY (other_id) REFERENCES public.a (id);

-- drop foreign key public.b.b_a_id_fkey
ALTER TABLE public.b DROP CONSTRAINT b_a_id_fkey;
