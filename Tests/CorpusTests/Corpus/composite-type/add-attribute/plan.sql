-- alter composite type public.address
ALTER TYPE public.address ADD ATTRIBUTE country text;
