DO $$
BEGIN
  ASSERT (SELECT v FROM public.drops) = 2;
  ASSERT (SELECT v FROM public.uses) = 2;
  ASSERT (SELECT v FROM public.constant) = 2;
  ASSERT (SELECT v FROM public.kept) = 1;
END
$$;
