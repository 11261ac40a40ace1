-- create function public.first(public."array")
CREATE FUNCTION public.first("array" public."array")
  RETURNS SETOF public."array"
  LANGUAGE sql
  AS $$SELECT $1$$;

-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a SET NOT NULL;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE public."array" USING b::text::public."array";

-- alter column public.t.c
ALTER TABLE public.t ALTER COLUMN c TYPE bigint[] USING c::bigint[];
