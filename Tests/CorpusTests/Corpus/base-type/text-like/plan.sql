-- create base type public.word
CREATE TYPE public.word;

-- create function public.word_in(cstring)
CREATE FUNCTION public.word_in(cstring)
  RETURNS public.word
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$textin$$;

-- create function public.word_out(public.word)
CREATE FUNCTION public.word_out(public.word)
  RETURNS cstring
  IMMUTABLE STRICT
  LANGUAGE internal
  AS $$textout$$;

-- alter base type public.word (what it is made of exists now)
CREATE TYPE public.word (
  INPUT = public.word_in,
  OUTPUT = public.word_out,
  STORAGE = extended,
  CATEGORY = 'S',
  PREFERRED = true,
  COLLATABLE = true
);

-- create table public.t
CREATE TABLE public.t (
  a public.word DEFAULT 'x'::public.word NOT NULL
);
