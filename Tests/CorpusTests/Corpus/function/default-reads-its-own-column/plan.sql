-- create column public.tickets.number
ALTER TABLE public.tickets ADD COLUMN number bigint;

-- create function public.next_number()
CREATE FUNCTION public.next_number()
  RETURNS bigint
  LANGUAGE sql
  BEGIN ATOMIC
 SELECT (COALESCE(max(tickets.number), (0)::bigint) + 1)
    FROM public.tickets;
END;

-- alter column public.tickets.number (what it needs exists now)
ALTER TABLE public.tickets ALTER COLUMN number SET DEFAULT public.next_number();

-- alter column public.tickets.number (while others read and write)
UPDATE public.tickets SET number = DEFAULT WHERE number IS NULL;

-- alter column public.tickets.number (while others read and write)
ALTER TABLE public.tickets ADD CONSTRAINT tickets_number_plumb_not_null CHECK (number IS NOT NULL) NOT VALID;

-- alter column public.tickets.number (while others read and write)
ALTER TABLE public.tickets VALIDATE CONSTRAINT tickets_number_plumb_not_null;

-- alter column public.tickets.number (while others read and write)
ALTER TABLE public.tickets ALTER COLUMN number SET NOT NULL;
ALTER TABLE public.tickets DROP CONSTRAINT tickets_number_plumb_not_null;
