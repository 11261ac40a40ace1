-- drop view public.v (its query, output cannot be changed in place)
DROP VIEW public.v;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a TYPE integer USING a::integer;

-- create view public.v (its query, output cannot be changed in place)
CREATE VIEW public.v AS
SELECT t.a,
    t.b
   FROM public.t;

-- create rule public.v.writes (it depends on view public.v)
CREATE RULE writes AS ON INSERT TO public.v
  DO INSTEAD INSERT INTO public.t (a)
  VALUES (new.a);
COMMENT ON RULE writes ON public.v IS 'Kept.';
