-- drop transform public.pair language plpgsql
DROP TRANSFORM FOR public.pair LANGUAGE plpgsql;
