-- drop primary key public.stays.stays_pkey (its without_overlaps cannot be changed in place)
ALTER TABLE public.stays DROP CONSTRAINT stays_pkey;

-- create primary key public.stays.stays_pkey (its without_overlaps cannot be changed in place)
ALTER TABLE public.stays ADD CONSTRAINT stays_pkey PRIMARY KEY (room, during);
