-- rename unique constraint public.t.old_name to new_name
ALTER TABLE public.t RENAME CONSTRAINT old_name TO new_name;
