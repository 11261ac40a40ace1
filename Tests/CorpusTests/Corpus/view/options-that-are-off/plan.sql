-- alter view public.gains
ALTER VIEW public.gains SET (security_barrier = false);

-- alter view public.loses
ALTER VIEW public.loses RESET (security_barrier);

-- alter view public.query_changes
CREATE OR REPLACE VIEW public.query_changes WITH (security_barrier = false) AS
SELECT (t.a + 0) AS a
   FROM public.t;

-- alter view public.turns_on
ALTER VIEW public.turns_on SET (security_invoker = false);
ALTER VIEW public.turns_on SET (security_barrier = true);
