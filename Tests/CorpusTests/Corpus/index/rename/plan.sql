-- rename index public.t.old to new
ALTER INDEX public.old RENAME TO new;

-- rename index public.t.implied to by_its_looks
ALTER INDEX public.implied RENAME TO by_its_looks;
