-- rename operator class public.own(btree) to ours
ALTER OPERATOR CLASS public.own USING btree RENAME TO ours;

-- rename operator family public.own(btree) to ours
ALTER OPERATOR FAMILY public.own USING btree RENAME TO ours;
