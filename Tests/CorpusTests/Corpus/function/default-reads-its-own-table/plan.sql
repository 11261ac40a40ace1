-- create table public.tickets
CREATE TABLE public.tickets (
  id integer NOT NULL,
  number bigint NOT NULL,
  note text
);

-- create function public.has_room()
CREATE FUNCTION public.has_room()
  RETURNS boolean
  LANGUAGE sql
  RETURN (SELECT (count(*) < 1000) FROM public.tickets);

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

-- create check constraint public.tickets.few
ALTER TABLE public.tickets ADD CONSTRAINT few CHECK (public.has_room());
