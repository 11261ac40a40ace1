-- create enum public.mood
CREATE TYPE public.mood AS ENUM ('a');

-- create transform public.mood language plpgsql
CREATE TRANSFORM FOR public.mood LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.out_of(internal));

-- drop transform public.humour language plpgsql
DROP TRANSFORM FOR public.humour LANGUAGE plpgsql;

-- drop enum public.humour
DROP TYPE public.humour;
