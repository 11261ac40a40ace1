-- drop view public.v (it depends on enum public.status)
DROP VIEW public.v;

-- drop check constraint public.t.not_void (its expression cannot be changed in place)
ALTER TABLE public.t DROP CONSTRAINT not_void;

-- replace enum public.status (its labels cannot be changed in place)
ALTER TYPE public.status RENAME TO status_plumb_old;
CREATE TYPE public.status AS ENUM ('open', 'closed', 'void');

-- alter column public.t.status (its type is replaced)
ALTER TABLE public.t ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN status TYPE public.status USING status::text::public.status;
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'open'::public.status;

-- create check constraint public.t.not_void (its expression cannot be changed in place)
ALTER TABLE public.t ADD CONSTRAINT not_void CHECK (status <> 'void'::public.status);

-- create view public.v (it depends on enum public.status)
CREATE VIEW public.v AS
SELECT 1 AS one
   FROM public.t
  WHERE (t.status = 'open'::public.status);

-- drop enum public.status_plumb_old (it was replaced)
DROP TYPE public.status_plumb_old;
