-- drop materialized view public.states
DROP MATERIALIZED VIEW public.states;

-- drop check constraint public.t.s_is_a_state
ALTER TABLE public.t DROP CONSTRAINT s_is_a_state;

-- drop column public.t.n
ALTER TABLE public.t DROP COLUMN n;
