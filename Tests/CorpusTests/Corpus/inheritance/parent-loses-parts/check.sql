DO $$ BEGIN
  ASSERT (SELECT (id, x, y, z)::text FROM public.c) = '(7,8,y,z)';
  ASSERT (SELECT (id, x, z)::text FROM ONLY public.b) = '(4,5,z)';
END $$;
