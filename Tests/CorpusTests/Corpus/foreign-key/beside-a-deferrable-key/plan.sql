-- drop foreign key public.n2.n2_n7_fkey
ALTER TABLE public.n2 DROP CONSTRAINT n2_n7_fkey;

-- drop primary key public.n2.n2_pkey (its deferrable cannot be changed in place)
ALTER TABLE public.n2 DROP CONSTRAINT n2_pkey;

-- create primary key public.n2.n2_pkey (its deferrable cannot be changed in place)
ALTER TABLE public.n2 ADD CONSTRAINT n2_pkey PRIMARY KEY (n7);
