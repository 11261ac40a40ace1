-- alter domain public.a
ALTER DOMAIN public.a RENAME CONSTRAINT a_is_there TO a_is_known;

-- alter domain public.b
ALTER DOMAIN public.b RENAME CONSTRAINT b_is_known TO b_not_null;

-- alter domain public.c
ALTER DOMAIN public.c DROP NOT NULL;

-- drop domain public.d
DROP DOMAIN public.d;
