-- alter schema billing
ALTER SCHEMA billing OWNER TO shop_owner;

-- alter enum public.mood
ALTER TYPE public.mood OWNER TO shop_owner;

-- alter domain public.phone
ALTER DOMAIN public.phone OWNER TO shop_owner;

-- alter composite type public.pair
ALTER TYPE public.pair OWNER TO shop_owner;

-- alter sequence public.numbers
ALTER SEQUENCE public.numbers OWNER TO shop_owner;

-- alter function public.f()
ALTER FUNCTION public.f() OWNER TO shop_owner;

-- alter procedure public.p()
ALTER PROCEDURE public.p() OWNER TO shop_owner;

-- alter table public.t
ALTER TABLE public.t OWNER TO shop_owner;

-- alter view public.v
ALTER VIEW public.v OWNER TO shop_owner;

-- alter materialized view public.m
ALTER MATERIALIZED VIEW public.m OWNER TO shop_owner;
