-- rename operator family public.numbers(btree) to btree
ALTER OPERATOR FAMILY public.numbers USING btree RENAME TO figures;
