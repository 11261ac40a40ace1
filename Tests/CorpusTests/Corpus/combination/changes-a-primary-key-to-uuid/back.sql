-- drop foreign key public.posts.posts_user_id_fkey (it depends on column public.users.id)
ALTER TABLE public.posts DROP CONSTRAINT posts_user_id_fkey;

-- alter column public.users.id
ALTER TABLE public.users ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.users ALTER COLUMN id TYPE bigint USING 0;
ALTER TABLE public.users ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval('public.users_id_seq', last, is_called)
  FROM (SELECT max(id), true FROM public.users) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- drop view public.authors (its output cannot be changed in place)
DROP VIEW public.authors;

-- alter column public.posts.user_id
ALTER TABLE public.posts ALTER COLUMN user_id TYPE bigint USING 0;

-- create view public.authors (its output cannot be changed in place)
CREATE VIEW public.authors AS
SELECT DISTINCT posts.user_id
   FROM public.posts;

-- create foreign key public.posts.posts_user_id_fkey (it depends on column public.users.id)
ALTER TABLE public.posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;
