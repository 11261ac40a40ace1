-- rename trigger public.t.a to b
ALTER TRIGGER a ON public.t RENAME TO b;
