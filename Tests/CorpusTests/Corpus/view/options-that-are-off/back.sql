-- alter view public.gains
ALTER VIEW public.gains RESET (security_barrier);

-- alter view public.loses
ALTER VIEW public.loses SET (security_barrier = false);

-- alter view public.query_changes
CREATE OR REPLACE VIEW public.query_changes WITH (security_barrier = false) AS
SELECT t.a
   FROM public.t;

-- alter view public.turns_on
ALTER VIEW public.turns_on SET (security_invoker = true);
ALTER VIEW public.turns_on SET (security_barrier = false);
