-- rename rule public.t.old to new
ALTER RULE old ON public.t RENAME TO new;

-- alter rule public.t.r
CREATE OR REPLACE RULE r AS ON INSERT TO public.t
  WHERE (new.a > 1)
  DO INSTEAD INSERT INTO public.log (a)
  VALUES (2);

-- alter rule public.t.s
ALTER TABLE public.t ENABLE ALWAYS RULE s;
COMMENT ON RULE s ON public.t IS 'Mine.';

-- drop rule public.t.gone
DROP RULE gone ON public.t;
