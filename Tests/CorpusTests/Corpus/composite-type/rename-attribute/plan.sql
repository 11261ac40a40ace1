-- alter composite type public.address
ALTER TYPE public.address RENAME ATTRIBUTE town TO city CASCADE;
