-- drop table public.t
DROP TABLE public.t;

-- drop operator class public.own(btree)
DROP OPERATOR CLASS public.own USING btree;

-- drop operator class public.own(hash)
DROP OPERATOR CLASS public.own USING hash;

-- drop operator family public.own(btree)
DROP OPERATOR FAMILY public.own USING btree;

-- drop operator family public.own(hash)
DROP OPERATOR FAMILY public.own USING hash;
