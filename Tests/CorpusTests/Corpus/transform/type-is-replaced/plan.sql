-- drop transform public.mood language plpgsql (it depends on enum public.mood)
DROP TRANSFORM FOR public.mood LANGUAGE plpgsql;

-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('b');

-- create transform public.mood language plpgsql (it depends on enum public.mood)
CREATE TRANSFORM FOR public.mood LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.out_of(internal));
COMMENT ON TRANSFORM FOR public.mood LANGUAGE plpgsql IS 'c';

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
