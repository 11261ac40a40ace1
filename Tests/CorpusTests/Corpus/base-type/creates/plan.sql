-- create base type public.count
CREATE TYPE public.count;
COMMENT ON TYPE public.count IS 'c';

-- create function public.count_in(cstring)
CREATE FUNCTION public.count_in(cstring)
  RETURNS public.count
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4in$$;

-- create function public.count_out(public.count)
CREATE FUNCTION public.count_out(public.count)
  RETURNS cstring
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4out$$;

-- create function public.count_receive(internal)
CREATE FUNCTION public.count_receive(internal)
  RETURNS public.count
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4recv$$;

-- create function public.count_send(public.count)
CREATE FUNCTION public.count_send(public.count)
  RETURNS bytea
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4send$$;

-- alter base type public.count (what it is made of exists now)
CREATE TYPE public.count (
  INPUT = public.count_in,
  OUTPUT = public.count_out,
  RECEIVE = public.count_receive,
  SEND = public.count_send,
  INTERNALLENGTH = 4,
  PASSEDBYVALUE,
  CATEGORY = 'N',
  DEFAULT = '7',
  DELIMITER = ';'
);

-- create function public.count_equals(public.count, public.count)
CREATE FUNCTION public.count_equals(public.count, public.count)
  RETURNS boolean
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$int4eq$$;

-- create operator public.=(public.count, public.count)
CREATE OPERATOR public.= (
  FUNCTION = public.count_equals,
  LEFTARG = public.count,
  RIGHTARG = public.count,
  COMMUTATOR = OPERATOR(public.=)
);

-- create table public.t
CREATE TABLE public.t (
  a public.count NOT NULL,
  b public.count[]
);
