-- drop check constraint public.t.sane (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT sane;

-- alter column public.t.status
ALTER TABLE public.t ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN status TYPE text;
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'open'::text;

-- drop enum public.status
DROP TYPE public.status;

-- create check constraint public.t.sane (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT sane CHECK (status <> 'closed'::text) NOT VALID;

-- alter check constraint public.t.sane (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT sane;
