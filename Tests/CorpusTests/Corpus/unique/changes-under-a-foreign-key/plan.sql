-- replace unique constraint public.t.key (beside the old one)
CREATE UNIQUE INDEX CONCURRENTLY key_plumb_new ON public.t (b, a);

-- drop foreign key public.u.u_a_b_fkey (it depends on unique constraint public.t.key)
ALTER TABLE public.u DROP CONSTRAINT u_a_b_fkey;

-- drop unique constraint public.t.key (its columns cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT key;

-- create unique constraint public.t.key (its columns cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT key UNIQUE USING INDEX key_plumb_new;

-- create foreign key public.u.u_a_b_fkey (it depends on unique constraint public.t.key)
ALTER TABLE public.u ADD CONSTRAINT u_a_b_fkey FOREIGN KEY (a, b) REFERENCES public.t (a, b) NOT VALID;

-- alter foreign key public.u.u_a_b_fkey (while others read and write)
ALTER TABLE public.u VALIDATE CONSTRAINT u_a_b_fkey;
