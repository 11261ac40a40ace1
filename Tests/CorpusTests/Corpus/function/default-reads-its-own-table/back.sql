-- alter column public.tickets.number (what it needs is dropped)
ALTER TABLE public.tickets ALTER COLUMN number DROP DEFAULT;

-- drop check constraint public.tickets.few
ALTER TABLE public.tickets DROP CONSTRAINT few;

-- drop function public.has_room()
DROP FUNCTION public.has_room();

-- drop function public.next_number()
DROP FUNCTION public.next_number();

-- drop table public.tickets
DROP TABLE public.tickets;
