-- create function public.collect(internal, "any")
CREATE FUNCTION public.collect(internal, VARIADIC "any")
  RETURNS internal
  IMMUTABLE
  LANGUAGE internal
  AS $$ordered_set_transition_multi$$;

-- create aggregate public.middle(double precision, anyelement)
CREATE AGGREGATE public.middle(fraction double precision ORDER BY value anyelement) (
  SFUNC = pg_catalog.ordered_set_transition,
  STYPE = internal,
  FINALFUNC = pg_catalog.percentile_disc_final,
  FINALFUNC_EXTRA
);

-- create aggregate public.place("any")
CREATE AGGREGATE public.place(VARIADIC "any" ORDER BY VARIADIC "any") (
  SFUNC = public.collect,
  STYPE = internal,
  FINALFUNC = pg_catalog.rank_final,
  FINALFUNC_EXTRA,
  HYPOTHETICAL
);
