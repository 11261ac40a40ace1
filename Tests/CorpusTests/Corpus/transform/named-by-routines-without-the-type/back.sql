-- drop procedure public.a_run()
DROP PROCEDURE public.a_run();

-- drop function public.a_use()
DROP FUNCTION public.a_use();

-- drop transform public.pair language plpgsql
DROP TRANSFORM FOR public.pair LANGUAGE plpgsql;
