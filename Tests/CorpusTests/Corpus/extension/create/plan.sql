-- create extension pg_trgm
CREATE EXTENSION pg_trgm SCHEMA public;

-- create index public.posts.posts_title_trgm
CREATE INDEX CONCURRENTLY posts_title_trgm ON public.posts USING gin (title public.gin_trgm_ops);
