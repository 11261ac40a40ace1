-- drop operator public.~=~(public.mood, public.mood) (it depends on enum public.mood)
DROP OPERATOR public.~=~ (public.mood, public.mood);

-- drop function public.near(public.mood, public.mood) (it depends on enum public.mood)
DROP FUNCTION public.near(public.mood, public.mood);

-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('happy', 'ok');

-- create function public.near(public.mood, public.mood) (it depends on enum public.mood)
CREATE FUNCTION public.near(a public.mood, b public.mood)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  AS $$select true$$;

-- create operator public.~=~(public.mood, public.mood) (it depends on enum public.mood)
CREATE OPERATOR public.~=~ (
  FUNCTION = public.near,
  LEFTARG = public.mood,
  RIGHTARG = public.mood,
  COMMUTATOR = OPERATOR(public.~=~)
);

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE public.mood USING a::text::public.mood;

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
