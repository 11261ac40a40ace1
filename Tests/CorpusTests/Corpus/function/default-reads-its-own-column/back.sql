-- alter column public.tickets.number (what it needs is dropped)
ALTER TABLE public.tickets ALTER COLUMN number DROP DEFAULT;

-- drop function public.next_number()
DROP FUNCTION public.next_number();

-- drop column public.tickets.number
ALTER TABLE public.tickets DROP COLUMN number;
