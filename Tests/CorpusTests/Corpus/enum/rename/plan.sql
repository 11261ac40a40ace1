-- rename enum public.status to state
ALTER TYPE public.status RENAME TO state;
