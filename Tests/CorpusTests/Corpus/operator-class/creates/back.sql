-- drop table public.t
DROP TABLE public.t;

-- drop operator class public.by_x(btree)
DROP OPERATOR CLASS public.by_x USING btree;

-- drop operator family public.by_x(btree)
DROP OPERATOR FAMILY public.by_x USING btree;
