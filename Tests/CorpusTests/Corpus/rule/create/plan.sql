-- create table public.log
CREATE TABLE public.log (
  a integer
);

-- create view public.v
CREATE VIEW public.v AS
SELECT t.a,
    t.b
   FROM public.t;

-- create rule public.t.keeps
CREATE RULE keeps AS ON DELETE TO public.t
  DO INSTEAD NOTHING;

-- create rule public.t.logs
CREATE RULE logs AS ON UPDATE TO public.t
  WHERE ((new.a > old.a) AND (new.b <> 'x'::text))
  DO ALSO ( INSERT INTO public.log (a)
  VALUES (new.a);
 INSERT INTO public.log (a)
  VALUES (old.a);
);
ALTER TABLE public.t DISABLE RULE logs;
COMMENT ON RULE logs ON public.t IS 'Both.';

-- create rule public.v.writes
CREATE RULE writes AS ON INSERT TO public.v
  DO INSTEAD INSERT INTO public.t (a, b)
  VALUES (new.a, new.b);
