-- rename policy public.t.a to b
ALTER POLICY a ON public.t RENAME TO b;

-- alter policy public.t.b
ALTER POLICY b ON public.t USING (id > 1);
