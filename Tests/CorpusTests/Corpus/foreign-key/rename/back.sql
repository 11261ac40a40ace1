-- rename foreign key public.b.new_name to old_name
ALTER TABLE public.b RENAME CONSTRAINT new_name TO old_name;
