-- replace domain public.d (its type cannot be changed in place)
ALTER DOMAIN public.d RENAME TO d_plumb_old;
CREATE DOMAIN public.d AS integer;

-- replace range public.rd (it depends on domain public.d)
ALTER TYPE public.rd_multirange RENAME TO rd_multirange_plumb_old;
ALTER FUNCTION public.rd_multirange() RENAME TO rd_multirange_plumb_old;
ALTER FUNCTION public.rd_multirange(public.rd) RENAME TO rd_multirange_plumb_old;
ALTER FUNCTION public.rd_multirange(VARIADIC public.rd[]) RENAME TO rd_multirange_plumb_old;
ALTER TYPE public.rd RENAME TO rd_plumb_old;
DO $$DECLARE
  constructor regprocedure;
BEGIN
  FOR constructor IN
    SELECT p.oid FROM pg_proc p
      JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'
     WHERE d.refclassid = 'pg_type'::regclass AND d.refobjid = 'public.rd_plumb_old'::regtype
       AND p.pronamespace = 'public'::regnamespace AND p.proname = 'rd'
  LOOP
    EXECUTE format('ALTER FUNCTION %s RENAME TO %I', constructor, 'rd_plumb_old');
  END LOOP;
END$$;
CREATE TYPE public.rd AS RANGE (
  SUBTYPE = public.d
);

-- alter column public.t.s (its type is replaced)
ALTER TABLE public.t ALTER COLUMN s TYPE public.rd USING s::text::public.rd;

-- drop function public.f(public.re) (it depends on enum public.e)
DROP FUNCTION public.f(public.re);

-- replace enum public.e (its labels cannot be changed in place)
ALTER TYPE public.e RENAME TO e_plumb_old;
CREATE TYPE public.e AS ENUM ('a', 'b', 'c');

-- replace range public.re (it depends on enum public.e)
ALTER TYPE public.re_multirange RENAME TO re_multirange_plumb_old;
ALTER FUNCTION public.re_multirange() RENAME TO re_multirange_plumb_old;
ALTER FUNCTION public.re_multirange(public.re) RENAME TO re_multirange_plumb_old;
ALTER FUNCTION public.re_multirange(VARIADIC public.re[]) RENAME TO re_multirange_plumb_old;
ALTER TYPE public.re RENAME TO re_plumb_old;
DO $$DECLARE
  constructor regprocedure;
BEGIN
  FOR constructor IN
    SELECT p.oid FROM pg_proc p
      JOIN pg_depend d ON d.classid = 'pg_proc'::regclass AND d.objid = p.oid AND d.deptype = 'i'
     WHERE d.refclassid = 'pg_type'::regclass AND d.refobjid = 'public.re_plumb_old'::regtype
       AND p.pronamespace = 'public'::regnamespace AND p.proname = 're'
  LOOP
    EXECUTE format('ALTER FUNCTION %s RENAME TO %I', constructor, 're_plumb_old');
  END LOOP;
END$$;
CREATE TYPE public.re AS RANGE (
  SUBTYPE = public.e
);

-- create function public.f(public.re) (it depends on enum public.e)
CREATE FUNCTION public.f(r public.re)
  RETURNS public.e
  IMMUTABLE
  LANGUAGE sql
  RETURN lower(r);

-- alter column public.t.r (its type is replaced)
ALTER TABLE public.t ALTER COLUMN r TYPE public.re USING r::text::public.re;

-- alter column public.t.m (its type is replaced)
ALTER TABLE public.t ALTER COLUMN m TYPE public.e USING m::text::public.e;

-- drop range public.rd_plumb_old (it was replaced)
DROP TYPE public.rd_plumb_old;

-- drop range public.re_plumb_old (it was replaced)
DROP TYPE public.re_plumb_old;

-- drop domain public.d_plumb_old (it was replaced)
DROP DOMAIN public.d_plumb_old;

-- drop enum public.e_plumb_old (it was replaced)
DROP TYPE public.e_plumb_old;
