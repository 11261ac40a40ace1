-- replace range public.opening (its subtype_diff cannot be changed in place)
ALTER TYPE public.opening_multirange RENAME TO opening_multirange_plumb_old;
ALTER FUNCTION public.opening_multirange() RENAME TO opening_multirange_plumb_old;
ALTER FUNCTION public.opening_multirange(public.opening) RENAME TO opening_multirange_plumb_old;
ALTER FUNCTION public.opening_multirange(VARIADIC public.opening[]) RENAME TO opening_multirange_plumb_old;
ALTER TYPE public.opening RENAME TO opening_plumb_old;
ALTER FUNCTION public.opening(time without time zone, time without time zone) RENAME TO opening_plumb_old;
ALTER FUNCTION public.opening(time without time zone, time without time zone, text) RENAME TO opening_plumb_old;
CREATE TYPE public.opening AS RANGE (
  SUBTYPE = time without time zone,
  SUBTYPE_DIFF = public.seconds
);

-- alter column public.t.a (its type is replaced)
ALTER TABLE public.t ALTER COLUMN a TYPE public.opening USING a::text::public.opening;

-- drop range public.opening_plumb_old (it was replaced)
DROP TYPE public.opening_plumb_old;
