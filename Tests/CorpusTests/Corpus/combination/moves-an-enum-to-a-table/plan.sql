-- create table public.statuses
CREATE TABLE public.statuses (
  name text NOT NULL,
  CONSTRAINT statuses_pkey PRIMARY KEY (name)
);

-- drop index public.tickets.tickets_id_idx (its where cannot be changed in place)
DROP INDEX public.tickets_id_idx;

-- drop view public.open_tickets (its query, output cannot be changed in place)
DROP VIEW public.open_tickets;

-- alter column public.tickets.status
ALTER TABLE public.tickets ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.tickets ALTER COLUMN status TYPE text;
ALTER TABLE public.tickets ALTER COLUMN status SET DEFAULT 'open'::text;

-- create foreign key public.tickets.tickets_status_fkey
ALTER TABLE public.tickets ADD CONSTRAINT tickets_status_fkey FOREIGN KEY (status) REFERENCES public.statuses (name);

-- drop enum public.status
DROP TYPE public.status;

-- create view public.open_tickets (its query, output cannot be changed in place)
CREATE VIEW public.open_tickets AS
SELECT tickets.id,
    tickets.status
   FROM public.tickets
  WHERE (tickets.status = 'open'::text);

-- create index public.tickets.tickets_id_idx (its where cannot be changed in place)
CREATE INDEX tickets_id_idx ON public.tickets (id) WHERE (status = 'open'::text);
