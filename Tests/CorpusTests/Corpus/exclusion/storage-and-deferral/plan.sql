-- alter exclusion constraint public.t.stores
ALTER INDEX public.stores SET (fillfactor = '70');

-- drop exclusion constraint public.t.waits (its deferrable cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT waits;

-- create exclusion constraint public.t.waits (its deferrable cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT waits EXCLUDE USING gist (b WITH &&) DEFERRABLE;
