-- drop operator family public.near(gist)
DROP OPERATOR FAMILY public.near USING gist;
