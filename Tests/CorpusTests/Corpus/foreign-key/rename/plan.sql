-- rename foreign key public.b.old_name to new_name
ALTER TABLE public.b RENAME CONSTRAINT old_name TO new_name;
