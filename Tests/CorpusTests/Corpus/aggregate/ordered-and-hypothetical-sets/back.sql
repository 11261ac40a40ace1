-- drop aggregate public.middle(double precision, anyelement)
DROP AGGREGATE public.middle(double precision, anyelement);

-- drop aggregate public.place("any")
DROP AGGREGATE public.place("any");

-- drop function public.collect(internal, "any")
DROP FUNCTION public.collect(internal, "any");
