-- create transform point language plpgsql
CREATE TRANSFORM FOR point LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.out_of(internal));

-- create transform public.pair language plpgsql
CREATE TRANSFORM FOR public.pair LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.out_of(internal), TO SQL WITH FUNCTION public.into_pair(internal));
COMMENT ON TRANSFORM FOR public.pair LANGUAGE plpgsql IS 'c';
