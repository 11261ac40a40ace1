-- rename trigger public.t.b to a
ALTER TRIGGER b ON public.t RENAME TO a;
