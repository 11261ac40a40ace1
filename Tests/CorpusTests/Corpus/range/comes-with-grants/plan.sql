-- create range public.span
CREATE TYPE public.span AS RANGE (
  SUBTYPE = integer
);
ALTER TYPE public.span OWNER TO shop_owner;
REVOKE USAGE ON TYPE public.span FROM PUBLIC;
GRANT USAGE ON TYPE public.span TO shop_app;
