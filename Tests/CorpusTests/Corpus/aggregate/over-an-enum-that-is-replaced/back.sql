-- drop aggregate public.best(public.mood) (it depends on enum public.mood)
DROP AGGREGATE public.best(public.mood);

-- drop function public.better(public.mood, public.mood) (it depends on enum public.mood)
DROP FUNCTION public.better(public.mood, public.mood);

-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('sad', 'ok', 'happy');

-- create function public.better(public.mood, public.mood) (it depends on enum public.mood)
CREATE FUNCTION public.better(a public.mood, b public.mood)
  RETURNS public.mood
  IMMUTABLE
  LANGUAGE sql
  AS $$select greatest($1, $2)$$;

-- create aggregate public.best(public.mood) (it depends on enum public.mood)
CREATE AGGREGATE public.best(public.mood) (
  SFUNC = public.better,
  STYPE = public.mood
);

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
