-- rename index public.t.by_its_looks to implied
ALTER INDEX public.by_its_looks RENAME TO implied;

-- rename index public.t.new to old
ALTER INDEX public.new RENAME TO old;
