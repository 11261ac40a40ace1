-- create column public.t.n
ALTER TABLE public.t ADD COLUMN n integer;
UPDATE public.t SET n = (SELECT count(*) FROM log) + id WHERE n IS NULL;
ALTER TABLE public.t ALTER COLUMN n SET NOT NULL;

-- create check constraint public.t.s_is_a_state
ALTER TABLE public.t ADD CONSTRAINT s_is_a_state CHECK (public.is_state(s));

-- create materialized view public.states
CREATE MATERIALIZED VIEW public.states AS
SELECT t.s
   FROM public.t
  WHERE public.is_state(t.s);
