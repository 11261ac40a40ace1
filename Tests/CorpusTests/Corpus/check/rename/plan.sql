-- rename check constraint public.t.old_name to new_name
ALTER TABLE public.t RENAME CONSTRAINT old_name TO new_name;

-- rename check constraint public.t.implied to by_its_looks
ALTER TABLE public.t RENAME CONSTRAINT implied TO by_its_looks;
