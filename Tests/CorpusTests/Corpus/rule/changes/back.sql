-- rename rule public.t.new to old
ALTER RULE new ON public.t RENAME TO old;

-- create rule public.t.gone
CREATE RULE gone AS ON DELETE TO public.t
  DO ALSO NOTHING;

-- alter rule public.t.r
CREATE OR REPLACE RULE r AS ON INSERT TO public.t
  DO ALSO INSERT INTO public.log (a)
  VALUES (1);

-- alter rule public.t.s
ALTER TABLE public.t ENABLE RULE s;
COMMENT ON RULE s ON public.t IS NULL;
