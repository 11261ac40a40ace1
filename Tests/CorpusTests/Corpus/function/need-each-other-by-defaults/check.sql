DO $$
BEGIN
  ASSERT pg_get_function_arg_default('public.r2'::regproc, 1) ~ 'r1\(1\)', 'a default';
END
$$;
