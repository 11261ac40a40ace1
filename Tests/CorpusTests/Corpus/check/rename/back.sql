-- rename check constraint public.t.by_its_looks to implied
ALTER TABLE public.t RENAME CONSTRAINT by_its_looks TO implied;

-- rename check constraint public.t.new_name to old_name
ALTER TABLE public.t RENAME CONSTRAINT new_name TO old_name;
