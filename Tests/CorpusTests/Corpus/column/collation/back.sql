-- alter column public.t.changes
ALTER TABLE public.t ALTER COLUMN changes TYPE text COLLATE pg_catalog."C";

-- alter column public.t.loses
ALTER TABLE public.t ALTER COLUMN loses DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN loses TYPE text COLLATE pg_catalog."C";
ALTER TABLE public.t ALTER COLUMN loses SET DEFAULT 'x'::text;

-- drop view public.v (its output cannot be changed in place)
DROP VIEW public.v;

-- alter column public.t.gains
ALTER TABLE public.t ALTER COLUMN gains TYPE text;

-- create view public.v (its output cannot be changed in place)
CREATE VIEW public.v AS
SELECT t.gains
   FROM public.t;
