-- drop index public.t.t_id_idx (its where cannot be changed in place)
DROP INDEX public.t_id_idx;

-- drop view public.done (it depends on enum public.status)
DROP VIEW public.done;

-- drop check constraint public.t.sane (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT sane;

-- drop function public.is_done(public.status) (it depends on enum public.status)
DROP FUNCTION public.is_done(public.status);

-- replace enum public.status (its labels cannot be changed in place)
ALTER TYPE public.status RENAME TO status_plumb_old;
CREATE TYPE public.status AS ENUM ('open', 'closed');

-- create function public.is_done(public.status) (it depends on enum public.status)
CREATE FUNCTION public.is_done(s public.status)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  RETURN (s = 'closed'::public.status);

-- alter column public.t.status (its type is replaced)
ALTER TABLE public.t ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN status TYPE public.status USING status::text::public.status;
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'open'::public.status;

-- create check constraint public.t.sane (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT sane CHECK (status = ANY (ARRAY['open'::public.status, 'closed'::public.status]));

-- create view public.done (it depends on enum public.status)
CREATE VIEW public.done AS
SELECT t.id
   FROM public.t
  WHERE public.is_done(t.status);

-- create index public.t.t_id_idx (its where cannot be changed in place)
CREATE INDEX t_id_idx ON public.t (id) WHERE (status = 'open'::public.status);

-- drop enum public.status_plumb_old (it was replaced)
DROP TYPE public.status_plumb_old;
