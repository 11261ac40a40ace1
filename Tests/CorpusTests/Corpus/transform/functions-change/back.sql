-- alter transform public.pair language plpgsql
CREATE OR REPLACE TRANSFORM FOR public.pair LANGUAGE plpgsql (FROM SQL WITH FUNCTION public.out_of(internal));
COMMENT ON TRANSFORM FOR public.pair LANGUAGE plpgsql IS 'a';
