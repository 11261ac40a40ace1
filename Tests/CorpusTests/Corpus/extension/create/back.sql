-- drop index public.posts.posts_title_trgm
DROP INDEX public.posts_title_trgm;

-- drop extension pg_trgm
DROP EXTENSION pg_trgm;
