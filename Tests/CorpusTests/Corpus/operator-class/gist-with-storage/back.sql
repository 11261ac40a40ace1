-- drop table public.t
DROP TABLE public.t;

-- drop operator class public.places(gist)
DROP OPERATOR CLASS public.places USING gist;

-- drop operator family public.places(gist)
DROP OPERATOR FAMILY public.places USING gist;
