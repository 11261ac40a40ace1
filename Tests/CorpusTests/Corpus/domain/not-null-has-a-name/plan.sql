-- alter domain public.a
ALTER DOMAIN public.a RENAME CONSTRAINT a_is_known TO a_is_there;

-- alter domain public.b
ALTER DOMAIN public.b RENAME CONSTRAINT b_not_null TO b_is_known;

-- alter domain public.c
ALTER DOMAIN public.c ADD CONSTRAINT c_is_known NOT NULL;

-- create domain public.d
CREATE DOMAIN public.d AS integer
  CONSTRAINT d_is_known NOT NULL;
