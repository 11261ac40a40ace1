DO $$
BEGIN
  ASSERT public.f() = 'none', 'the role came last';
END
$$;
