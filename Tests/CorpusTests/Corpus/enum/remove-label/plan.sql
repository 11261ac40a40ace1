-- drop check constraint public.t.sane (it depends on enum public.status)
ALTER TABLE public.t DROP CONSTRAINT sane;

-- replace enum public.status (its labels cannot be changed in place)
ALTER TYPE public.status RENAME TO status_plumb_old;
CREATE TYPE public.status AS ENUM ('open', 'closed');
COMMENT ON TYPE public.status IS 'States.';

-- alter column public.t.status (its type is replaced)
ALTER TABLE public.t ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN status TYPE public.status USING status::text::public.status;
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'open'::public.status;

-- alter column public.t.maybe (its type is replaced)
ALTER TABLE public.t ALTER COLUMN maybe TYPE public.status USING maybe::text::public.status;

-- create check constraint public.t.sane (it depends on enum public.status)
ALTER TABLE public.t ADD CONSTRAINT sane CHECK ((status <> 'closed'::public.status) OR (id > 0)) NOT VALID;

-- alter check constraint public.t.sane (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT sane;

-- drop enum public.status_plumb_old (it was replaced)
DROP TYPE public.status_plumb_old;
