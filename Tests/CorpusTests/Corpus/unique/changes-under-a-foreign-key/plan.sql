-- drop foreign key public.u.u_a_b_fkey (it depends on unique constraint public.t.key)
ALTER TABLE public.u DROP CONSTRAINT u_a_b_fkey;

-- replace unique constraint public.t.key (its columns cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY key_plumb_new ON public.t (b, a);

-- alter unique constraint public.t.key (while others read and write)
ALTER TABLE public.t DROP CONSTRAINT key;
ALTER TABLE public.t ADD CONSTRAINT key UNIQUE USING INDEX key_plumb_new;

-- create foreign key public.u.u_a_b_fkey (it depends on unique constraint public.t.key)
ALTER TABLE public.u ADD CONSTRAINT u_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.t (a, b) NOT VALID;

-- alter foreign key public.u.u_a_b_fkey (while others read and write)
ALTER TABLE public.u VALIDATE CONSTRAINT u_a_b_fkey;
