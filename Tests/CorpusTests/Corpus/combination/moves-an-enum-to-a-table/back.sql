-- create enum public.status
CREATE TYPE public.status AS ENUM ('open', 'closed');

-- drop foreign key public.tickets.tickets_status_fkey
ALTER TABLE public.tickets DROP CONSTRAINT tickets_status_fkey;

-- drop index public.tickets.tickets_id_idx (its where cannot be changed in place)
DROP INDEX public.tickets_id_idx;

-- drop view public.open_tickets (its query, output cannot be changed in place)
DROP VIEW public.open_tickets;

-- alter column public.tickets.status
ALTER TABLE public.tickets ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.tickets ALTER COLUMN status TYPE public.status USING status::public.status;
ALTER TABLE public.tickets ALTER COLUMN status SET DEFAULT 'open'::public.status;

-- create view public.open_tickets (its query, output cannot be changed in place)
CREATE VIEW public.open_tickets AS
SELECT tickets.id,
    tickets.status
   FROM public.tickets
  WHERE (tickets.status = 'open'::public.status);

-- create index public.tickets.tickets_id_idx (its where cannot be changed in place)
CREATE INDEX tickets_id_idx ON public.tickets (id) WHERE (status = 'open'::public.status);

-- drop table public.statuses
DROP TABLE public.statuses;
