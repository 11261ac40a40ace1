-- rename operator class public.own(btree) to btree
ALTER OPERATOR CLASS public.own USING btree RENAME TO ours;

-- rename operator family public.own(btree) to btree
ALTER OPERATOR FAMILY public.own USING btree RENAME TO ours;
