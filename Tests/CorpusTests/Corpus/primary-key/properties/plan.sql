-- alter primary key public.says.says_pkey
COMMENT ON CONSTRAINT says_pkey ON public.says IS 'That.';

-- alter primary key public.stores.stores_pkey
ALTER INDEX public.stores_pkey SET (fillfactor = '70');

-- replace primary key public.includes.includes_pkey (its include cannot be changed in place)
CREATE UNIQUE INDEX CONCURRENTLY includes_pkey_plumb_new ON public.includes (a) INCLUDE (b);

-- alter primary key public.includes.includes_pkey (while others read and write)
ALTER TABLE public.includes DROP CONSTRAINT includes_pkey;
ALTER TABLE public.includes ADD CONSTRAINT includes_pkey PRIMARY KEY USING INDEX includes_pkey_plumb_new;

-- drop primary key public.waits.waits_pkey (its deferrable cannot be changed in place)
ALTER TABLE public.waits DROP CONSTRAINT waits_pkey;

-- create primary key public.waits.waits_pkey (its deferrable cannot be changed in place)
ALTER TABLE public.waits ADD CONSTRAINT waits_pkey PRIMARY KEY (a) DEFERRABLE INITIALLY DEFERRED;
