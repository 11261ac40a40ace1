DO $$
BEGIN
  ASSERT (SELECT (g, a) FROM public.whole()) = (300, 5);
  ASSERT (SELECT (g, a) FROM public.made()) = (2, 3);
  ASSERT public.passed() = 2;
END
$$;
