-- alter column public.f.id
ALTER TABLE public.f ALTER COLUMN id TYPE integer USING id::integer;

-- alter column public.f2.id
ALTER TABLE public.f2 ALTER COLUMN id SET NOT NULL;

-- create unique constraint public.f2.f2_id_k_key
ALTER TABLE public.f2 ADD CONSTRAINT f2_id_k_key UNIQUE (id, k);

-- create check constraint public.f2.f_v_check
ALTER TABLE public.f2 ADD CONSTRAINT f_v_check CHECK (v > 0);

-- create index public.f2.f2_v_idx
CREATE INDEX f2_v_idx ON public.f2 (v);

-- create foreign key public.f2.f_r_fkey
ALTER TABLE public.f2 ADD CONSTRAINT f_r_fkey FOREIGN KEY (r) REFERENCES public.r (id);

-- drop check constraint public.f.f_v_check (its expression cannot be changed in place)
ALTER TABLE public.f DROP CONSTRAINT f_v_check;

-- create check constraint public.f.f_v_check (its expression cannot be changed in place)
ALTER TABLE public.f ADD CONSTRAINT f_v_check CHECK (v > 0);

-- drop column public.f.w
ALTER TABLE public.f DROP COLUMN w;

-- alter table public.f2
ALTER TABLE public.f ATTACH PARTITION public.f2 FOR VALUES IN ('b');
