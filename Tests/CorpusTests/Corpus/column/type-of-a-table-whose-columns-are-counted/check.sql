DO $$
BEGIN
  ASSERT (SELECT (price, stock) FROM public.whole()) = (2::bigint, 300::bigint);
  ASSERT (SELECT price FROM public.final()) = 2;
  ASSERT (SELECT p FROM public.made) = 2;
  ASSERT (SELECT b FROM public.named) = 2;
END
$$;
