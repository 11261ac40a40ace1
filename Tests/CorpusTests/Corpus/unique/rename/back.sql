-- rename unique constraint public.t.new_name to old_name
ALTER TABLE public.t RENAME CONSTRAINT new_name TO old_name;
