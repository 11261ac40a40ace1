-- rename exclusion constraint public.t.Mixed Case to old
ALTER TABLE public.t RENAME CONSTRAINT "Mixed Case" TO old;
