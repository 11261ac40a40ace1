-- create column public.t.n
ALTER TABLE public.t ADD COLUMN n integer;

-- alter column public.t.n (while others read and write)
UPDATE public.t SET n = (SELECT count(*) FROM log) + id WHERE n IS NULL;

-- alter column public.t.n (while others read and write)
ALTER TABLE public.t ADD CONSTRAINT t_n_plumb_not_null CHECK (n IS NOT NULL) NOT VALID;

-- alter column public.t.n (while others read and write)
UPDATE public.t SET n = (SELECT count(*) FROM log) + id WHERE n IS NULL;

-- alter column public.t.n (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT t_n_plumb_not_null;

-- alter column public.t.n (while others read and write)
ALTER TABLE public.t ALTER COLUMN n SET NOT NULL;
ALTER TABLE public.t DROP CONSTRAINT t_n_plumb_not_null;

-- create check constraint public.t.s_is_a_state
ALTER TABLE public.t ADD CONSTRAINT s_is_a_state CHECK (public.is_state(s)) NOT VALID;

-- alter check constraint public.t.s_is_a_state (while others read and write)
ALTER TABLE public.t VALIDATE CONSTRAINT s_is_a_state;

-- create materialized view public.states
CREATE MATERIALIZED VIEW public.states AS
SELECT t.s
   FROM public.t
  WHERE public.is_state(t.s);
