DO $$
DECLARE expected public.c := ROW('abcdefghij', 12.3);
BEGIN
  ASSERT (SELECT a FROM public.t WHERE id = 1) = expected, 'a';
  ASSERT (SELECT list FROM public.t WHERE id = 1) = ARRAY[expected, NULL], 'list';
  ASSERT (SELECT (whole).inner FROM public.t WHERE id = 1) = expected, 'whole';
  ASSERT (SELECT strict::public.c FROM public.t WHERE id = 1) = expected, 'strict';
  ASSERT (SELECT stricts[1]::public.c FROM public.t WHERE id = 1) = expected, 'stricts';
  ASSERT (SELECT num_nulls(a) FROM public.t WHERE id = 2) = 1, 'no value';
END
$$;
