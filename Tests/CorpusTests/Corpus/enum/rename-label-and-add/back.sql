-- replace enum public.status (its labels cannot be changed in place)
ALTER TYPE public.status RENAME TO status_plumb_old;
CREATE TYPE public.status AS ENUM ('open', 'closed');

-- alter column public.t.status (its type is replaced)
ALTER TABLE public.t ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN status TYPE public.status USING status::text::public.status;
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'open'::public.status;

-- drop enum public.status_plumb_old (it was replaced)
DROP TYPE public.status_plumb_old;
