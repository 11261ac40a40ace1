-- alter transform public.pair language plpgsql
CREATE OR REPLACE TRANSFORM FOR public.pair LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.out_2(internal), TO SQL WITH FUNCTION public.into_pair(internal));
COMMENT ON TRANSFORM FOR public.pair LANGUAGE plpgsql IS 'b';
