DO $$
DECLARE expected public.c := ROW(2, 'abcd', '2026-01-01 10:00+00');
BEGIN
  ASSERT (SELECT a FROM public.t) = expected, 'a';
  ASSERT (SELECT list FROM public.t) = ARRAY[expected], 'list';
  ASSERT (SELECT (whole).inner FROM public.t) = expected, 'whole';
  ASSERT (SELECT strict::public.c FROM public.t) = expected, 'strict';
END
$$;
