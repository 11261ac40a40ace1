-- alter primary key public.says.says_pkey
COMMENT ON CONSTRAINT says_pkey ON public.says IS 'This.';

-- alter primary key public.stores.stores_pkey
ALTER INDEX public.stores_pkey SET (fillfactor = '90');

-- drop primary key public.includes.includes_pkey (its include cannot be changed in place)
ALTER TABLE public.includes DROP CONSTRAINT includes_pkey;

-- create primary key public.includes.includes_pkey (its include cannot be changed in place)
ALTER TABLE public.includes ADD CONSTRAINT includes_pkey PRIMARY KEY (a);

-- drop primary key public.waits.waits_pkey (its deferrable cannot be changed in place)
ALTER TABLE public.waits DROP CONSTRAINT waits_pkey;

-- create primary key public.waits.waits_pkey (its deferrable cannot be changed in place)
ALTER TABLE public.waits ADD CONSTRAINT waits_pkey PRIMARY KEY (a);
