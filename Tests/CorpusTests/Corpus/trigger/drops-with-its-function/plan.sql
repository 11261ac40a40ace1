-- drop trigger public.t.a
DROP TRIGGER a ON public.t;

-- drop function public.f()
DROP FUNCTION public.f();
