-- drop cast public.mood as integer (it depends on enum public.mood)
DROP CAST (public.mood AS integer);

-- drop function public.weight(public.mood) (it depends on enum public.mood)
DROP FUNCTION public.weight(public.mood);

-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('ok');

-- create function public.weight(public.mood) (it depends on enum public.mood)
CREATE FUNCTION public.weight(public.mood)
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select 1$$;

-- create cast public.mood as integer (it depends on enum public.mood)
CREATE CAST (public.mood AS integer) WITH FUNCTION public.weight(public.mood) AS IMPLICIT;

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE public.mood USING a::text::public.mood;

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
