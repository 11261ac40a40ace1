-- alter enum public.status
ALTER TYPE public.status ADD VALUE 'draft' BEFORE 'open';
ALTER TYPE public.status ADD VALUE 'void';

-- alter function public.is_done(public.status)
CREATE OR REPLACE FUNCTION public.is_done(s public.status)
  RETURNS boolean
  IMMUTABLE
  LANGUAGE sql
  RETURN (s = ANY (ARRAY['closed'::public.status, 'void'::public.status]));

-- drop index public.t.t_id_idx (its where cannot be changed in place)
DROP INDEX CONCURRENTLY public.t_id_idx;

-- drop check constraint public.t.sane (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT sane;

-- alter column public.t.status
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'draft'::public.status;

-- create check constraint public.t.sane (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT sane CHECK (status = ANY (ARRAY['open'::public.status, 'closed'::public.status, 'draft'::public.status])) NOT VALID;

-- alter check constraint public.t.sane (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT sane;

-- alter view public.done
CREATE OR REPLACE VIEW public.done AS
SELECT t.id
   FROM public.t
  WHERE (public.is_done(t.status) OR (t.status = 'void'::public.status));

-- create index public.t.t_id_idx (its where cannot be changed in place)
CREATE INDEX CONCURRENTLY t_id_idx ON public.t (id) WHERE (status = 'draft'::public.status);
