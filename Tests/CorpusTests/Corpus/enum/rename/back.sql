-- create enum public.status
CREATE TYPE public.status AS ENUM ('open', 'closed');

-- create function public.f(public.status)
CREATE FUNCTION public.f(s public.status)
  RETURNS public.status
  LANGUAGE sql
  RETURN s;

-- alter column public.t.all
ALTER TABLE public.t ALTER COLUMN "all" TYPE public.status[] USING "all"::text::public.status[];

-- drop view public.v (its query, output cannot be changed in place)
DROP VIEW public.v;

-- alter column public.t.status
ALTER TABLE public.t ALTER COLUMN status DROP DEFAULT;
ALTER TABLE public.t ALTER COLUMN status TYPE public.status USING status::text::public.status;
ALTER TABLE public.t ALTER COLUMN status SET DEFAULT 'open'::public.status;

-- drop function public.f(public.state)
DROP FUNCTION public.f(public.state);

-- drop enum public.state
DROP TYPE public.state;

-- create view public.v (its query, output cannot be changed in place)
CREATE VIEW public.v AS
SELECT t.status
   FROM public.t
  WHERE (t.status = 'open'::public.status);
