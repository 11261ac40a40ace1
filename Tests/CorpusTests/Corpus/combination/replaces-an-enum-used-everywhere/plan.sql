-- drop index public.tickets.tickets_open_idx (it depends on enum public.status)
DROP INDEX CONCURRENTLY public.tickets_open_idx;

-- drop policy public.tickets.live (it depends on column public.tickets.status)
DROP POLICY live ON public.tickets;

-- drop trigger public.tasks.watch (it depends on column public.tasks.status)
DROP TRIGGER watch ON public.tasks;

-- drop view public.live_tickets (it depends on enum public.status)
DROP VIEW public.live_tickets;

-- drop check constraint public.tickets.not_both (it depends on enum public.status)
ALTER TABLE public.tickets DROP CONSTRAINT not_both;

-- drop function public.first_status() (it depends on enum public.status)
DROP FUNCTION public.first_status();

-- drop function public.is_live(public.status) (it depends on enum public.status)
DROP FUNCTION public.is_live(public.status);

-- replace enum public.status (its labels cannot be changed in place)
ALTER TYPE public.status RENAME TO status_plumb_old;
CREATE TYPE public.status AS ENUM ('new', 'open', 'closed');

-- create function public.first_status() (it depends on enum public.status)
CREATE FUNCTION public.first_status()
  RETURNS public.status
  IMMUTABLE
  LANGUAGE sql
  AS $$select 'new'::status$$;

-- create function public.is_live(public.status) (it depends on enum public.status)
CREATE FUNCTION public.is_live(s public.status)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  RETURN (s <> 'closed'::public.status);

-- alter column public.rules.from_status (its type is replaced)
ALTER TABLE public.rules ALTER COLUMN from_status TYPE public.status USING from_status::text::public.status;

-- alter column public.rules.to_status (its type is replaced)
ALTER TABLE public.rules ALTER COLUMN to_status DROP DEFAULT;
ALTER TABLE public.rules ALTER COLUMN to_status TYPE public.status USING to_status::text::public.status;
ALTER TABLE public.rules ALTER COLUMN to_status SET DEFAULT 'open'::public.status;

-- alter column public.tasks.status (its type is replaced)
ALTER TABLE public.tasks ALTER COLUMN status TYPE public.status USING status::text::public.status;

-- alter column public.tickets.status (its type is replaced)
ALTER TABLE public.tickets ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.tickets ALTER COLUMN status TYPE public.status USING status::text::public.status;
ALTER TABLE public.tickets ALTER COLUMN status SET DEFAULT 'new'::public.status;

-- alter column public.tickets.history (its type is replaced)
ALTER TABLE public.tickets ALTER COLUMN history DROP DEFAULT;
ALTER TABLE public.tickets ALTER COLUMN history TYPE public.status[] USING history::text::public.status[];
ALTER TABLE public.tickets ALTER COLUMN history SET DEFAULT '{new}'::public.status[];

-- create check constraint public.tickets.not_both (it depends on enum public.status)
ALTER TABLE public.tickets ADD CONSTRAINT not_both CHECK ((status <> 'closed'::public.status) OR (id > 0)) NOT VALID;

-- create view public.live_tickets (it depends on enum public.status)
CREATE VIEW public.live_tickets AS
SELECT tickets.id,
    tickets.status
   FROM public.tickets
  WHERE public.is_live(tickets.status);
COMMENT ON VIEW public.live_tickets IS 'Not closed.';

-- create trigger public.tasks.watch (it depends on column public.tasks.status)
CREATE TRIGGER watch
  BEFORE UPDATE ON public.tasks
  FOR EACH ROW
  WHEN (old.status IS DISTINCT FROM new.status)
  EXECUTE FUNCTION suppress_redundant_updates_trigger();

-- create policy public.tickets.live (it depends on column public.tickets.status)
CREATE POLICY live ON public.tickets
  USING (public.is_live(status));
COMMENT ON POLICY live ON public.tickets IS 'Not closed.';

-- alter check constraint public.tickets.not_both (while others read and write)
ALTER TABLE public.tickets VALIDATE CONSTRAINT not_both;

-- create index public.tickets.tickets_open_idx (it depends on enum public.status)
CREATE INDEX CONCURRENTLY tickets_open_idx ON public.tickets (id) WHERE (status = 'open'::public.status);

-- drop enum public.status_plumb_old (it was replaced)
DROP TYPE public.status_plumb_old;
