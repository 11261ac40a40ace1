-- drop trigger public.v.write
DROP TRIGGER write ON public.v;
