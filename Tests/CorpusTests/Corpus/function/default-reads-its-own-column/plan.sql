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
UPDATE public.tickets SET number = DEFAULT WHERE number IS NULL;
ALTER TABLE public.tickets ALTER COLUMN number SET NOT NULL;
