-- drop foreign key public.posts.posts_user_id_fkey (it depends on column public.users.id)
ALTER TABLE public.posts DROP CONSTRAINT posts_user_id_fkey;

-- alter column public.users.id
ALTER TABLE public.users ALTER COLUMN id DROP IDENTITY;
ALTER TABLE public.users ALTER COLUMN id TYPE uuid USING gen_random_uuid();
ALTER TABLE public.users ALTER COLUMN id SET DEFAULT gen_random_uuid();

-- drop view public.authors (its output cannot be changed in place)
DROP VIEW public.authors;

-- alter column public.posts.user_id
ALTER TABLE public.posts ALTER COLUMN user_id TYPE uuid USING gen_random_uuid();

-- create view public.authors (its output cannot be changed in place)
CREATE VIEW public.authors AS
SELECT DISTINCT posts.user_id
   FROM public.posts;

-- create foreign key public.posts.posts_user_id_fkey (it depends on column public.users.id)
ALTER TABLE public.posts ADD CONSTRAINT posts_user_id_fkey FOREIGN KEY (user_id) REFERENCES public.users (id) ON DELETE CASCADE;
