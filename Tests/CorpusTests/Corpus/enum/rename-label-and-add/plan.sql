-- alter enum public.status
ALTER TYPE public.status RENAME VALUE 'open' TO 'opened';

-- alter enum public.status
ALTER TYPE public.status ADD VALUE 'draft' BEFORE 'opened';

-- alter column public.t.status
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'draft'::public.status;
