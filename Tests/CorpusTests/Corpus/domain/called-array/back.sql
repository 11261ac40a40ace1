-- alter column public.t.a
ALTER TABLE public.t ALTER COLUMN a DROP NOT NULL;

-- alter column public.t.b
ALTER TABLE public.t ALTER COLUMN b TYPE public."array"[] USING b::text::public."array"[];

-- alter column public.t.c
ALTER TABLE public.t ALTER COLUMN c TYPE integer[] USING c::integer[];

-- drop function public.first(public."array")
DROP FUNCTION public.first(public."array");
