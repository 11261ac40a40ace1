-- drop view public.v (it depends on enum public.mood)
DROP VIEW public.v;

-- drop function public.all_of(public.mood[]) (it depends on enum public.mood)
DROP FUNCTION public.all_of(public.mood[]);

-- drop function public.is_good(public.mood) (it depends on enum public.mood)
DROP FUNCTION public.is_good(public.mood);

-- drop function public.worst() (it depends on enum public.mood)
DROP FUNCTION public.worst();

-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('sad', 'happy');

-- create function public.all_of(public.mood[]) (it depends on enum public.mood)
CREATE FUNCTION public.all_of(m public.mood[])
  RETURNS integer
  IMMUTABLE
  LANGUAGE sql
  AS $$select cardinality(m)$$;

-- create function public.is_good(public.mood) (it depends on enum public.mood)
CREATE FUNCTION public.is_good(m public.mood DEFAULT 'happy'::public.mood)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  RETURN (m <> 'sad'::public.mood);

-- create function public.worst() (it depends on enum public.mood)
CREATE FUNCTION public.worst()
  RETURNS public.mood
  IMMUTABLE
  LANGUAGE sql
  AS $$select 'sad'::mood$$;

-- create view public.v (it depends on enum public.mood)
CREATE VIEW public.v AS
SELECT public.is_good('happy'::public.mood) AS good;

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
