-- drop trigger public.t.after_row
DROP TRIGGER after_row ON public.t;

-- drop trigger public.t.before_row
DROP TRIGGER before_row ON public.t;

-- drop trigger public.t.changed
DROP TRIGGER changed ON public.t;

-- drop trigger public.t.inserted
DROP TRIGGER inserted ON public.t;

-- drop trigger public.t.statement
DROP TRIGGER statement ON public.t;

-- drop trigger public.t.updated
DROP TRIGGER updated ON public.t;
