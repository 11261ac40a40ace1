-- drop foreign key public.ref.ref_id_d_fkey (it may refer to rows of a partition that leaves)
ALTER TABLE public.ref DROP CONSTRAINT ref_id_d_fkey;

-- alter table public.p3 (it changes by itself)
ALTER TABLE public.p DETACH PARTITION public.p3;

-- alter table public.p3
ALTER TABLE public.p ATTACH PARTITION public.p3 FOR VALUES FROM ('2022-01-01') TO ('2024-01-01');

-- create foreign key public.ref.ref_id_d_fkey
ALTER TABLE public.ref ADD CONSTRAINT ref_id_d_fkey FOREIGN KEY (id, d) REFERENCES public.p (id, d) ON DELETE CASCADE NOT VALID;
COMMENT ON CONSTRAINT ref_id_d_fkey ON public.ref IS 'theirs';

-- alter foreign key public.ref.ref_id_d_fkey (while others read and write)
ALTER TABLE public.ref VALIDATE CONSTRAINT ref_id_d_fkey;
