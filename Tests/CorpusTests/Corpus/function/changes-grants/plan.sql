-- alter function public.answer(integer, text[])
DO $$BEGIN
  EXECUTE format('REVOKE EXECUTE ON FUNCTION public.answer(integer, text[]) FROM %I', (SELECT pg_get_userbyid(proowner) FROM pg_proc WHERE oid = 'public.answer(integer, text[])'::regprocedure));
END$$;
REVOKE EXECUTE ON FUNCTION public.answer(integer, text[]) FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.answer(integer, text[]) TO shop_app;

-- alter function public.secret()
REVOKE EXECUTE ON FUNCTION public.secret() FROM shop_app;
GRANT EXECUTE ON FUNCTION public.secret() TO PUBLIC;
