-- alter policy public.t.a
ALTER POLICY a ON public.t USING (owner = CURRENT_USER);

-- drop policy public.t.b
DROP POLICY b ON public.t;

-- drop column public.t.team
ALTER TABLE public.t DROP COLUMN team;
