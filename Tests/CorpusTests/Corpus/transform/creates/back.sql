-- drop transform point language plpgsql
DROP TRANSFORM FOR point LANGUAGE plpgsql;

-- drop transform public.pair language plpgsql
DROP TRANSFORM FOR public.pair LANGUAGE plpgsql;
