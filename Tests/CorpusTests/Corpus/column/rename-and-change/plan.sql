-- rename column public.t.a to alpha
ALTER TABLE public.t RENAME COLUMN a TO alpha;

-- rename index public.t.t_a_idx to t_alpha_idx
ALTER INDEX public.t_a_idx RENAME TO t_alpha_idx;

-- alter column public.t.alpha
ALTER TABLE public.t ALTER COLUMN alpha TYPE bigint USING alpha::bigint;
ALTER TABLE public.t ALTER COLUMN alpha SET DEFAULT 0;

-- alter column public.t.alpha (while others read and write)
UPDATE public.t SET alpha = -1 WHERE alpha IS NULL;

-- alter column public.t.alpha (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_alpha_plumb_not_null CHECK (alpha IS NOT NULL) NOT VALID;

-- alter column public.t.alpha (while others read and write)
UPDATE public.t SET alpha = -1 WHERE alpha IS NULL;

-- alter column public.t.alpha (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_alpha_plumb_not_null;

-- alter column public.t.alpha (while others read and write)
ALTER TABLE public.t ALTER COLUMN alpha SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_alpha_plumb_not_null;
COMMENT ON COLUMN public.t.alpha IS 'First.';
