-- replace index public.a.a_n (beside the old one)
CREATE UNIQUE INDEX CONCURRENTLY a_n_plumb_new ON public.a (n) INCLUDE (id);

-- drop foreign key public.b.b_n_fkey (it depends on index public.a.a_n)
ALTER TABLE public.b DROP CONSTRAINT b_n_fkey;

-- drop index public.a.a_n (its include cannot be changed in place)
DROP INDEX public.a_n;

-- create index public.a.a_n (its include cannot be changed in place)
ALTER INDEX public.a_n_plumb_new RENAME TO a_n;

-- create foreign key public.b.b_n_fkey (it depends on index public.a.a_n)
ALTER TABLE public.b ADD CONSTRAINT b_n_fkey FOREIGN KEY (n) REFERENCES public.a (n) NOT VALID;

-- alter foreign key public.b.b_n_fkey (while others read and write)
ALTER TABLE public.b VALIDATE CONSTRAINT b_n_fkey;
