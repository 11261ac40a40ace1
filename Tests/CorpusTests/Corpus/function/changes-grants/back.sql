-- alter function public.answer(integer, text[])
REVOKE EXECUTE ON FUNCTION public.answer(integer, text[]) FROM shop_app;
DO $$BEGIN
  EXECUTE format('GRANT EXECUTE ON FUNCTION public.answer(integer, text[]) TO %I', (SELECT pg_get_userbyid(proowner) FROM pg_proc WHERE oid = 'public.answer(integer, text[])'::regprocedure));
END$$;
GRANT EXECUTE ON FUNCTION public.answer(integer, text[]) TO PUBLIC;

-- alter function public.secret()
REVOKE EXECUTE ON FUNCTION public.secret() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION public.secret() TO shop_app;
