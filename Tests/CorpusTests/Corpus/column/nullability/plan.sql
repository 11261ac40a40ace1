-- alter column public.t.strict
ALTER TABLE public.t ADD CONSTRAINT t_strict_plumb_not_null CHECK (strict IS NOT NULL) NOT VALID;

-- alter column public.t.strict (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_strict_plumb_not_null;

-- alter column public.t.strict (while others read and write)
ALTER TABLE public.t ALTER COLUMN strict SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_strict_plumb_not_null;

-- alter column public.t.filled
UPDATE public.t SET filled = 'none' WHERE filled IS NULL;

-- alter column public.t.filled (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_filled_plumb_not_null CHECK (filled IS NOT NULL) NOT VALID;

-- alter column public.t.filled (while others read and write)
UPDATE public.t SET filled = 'none' WHERE filled IS NULL;

-- alter column public.t.filled (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_filled_plumb_not_null;

-- alter column public.t.filled (while others read and write)
ALTER TABLE public.t ALTER COLUMN filled SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_filled_plumb_not_null;

-- alter column public.t.loose
ALTER TABLE public.t ALTER COLUMN loose DROP NOT NULL;
