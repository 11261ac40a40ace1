-- rename operator family public.numbers(btree) to figures
ALTER OPERATOR FAMILY public.numbers USING btree RENAME TO figures;
