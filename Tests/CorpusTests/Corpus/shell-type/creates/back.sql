-- alter shell type public.kept
COMMENT ON TYPE public.kept IS 'Never filled.';

-- drop function public.f(public.cr)
DROP FUNCTION public.f(public.cr);

-- drop shell type public.cr
DROP TYPE public.cr;
