-- create transform public.pair language plpgsql
CREATE TRANSFORM FOR public.pair LANGUAGE plpgsql (TO SQL WITH FUNCTION public.into_pair(internal));
