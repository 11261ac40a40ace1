-- rename base type public.number to count
ALTER TYPE public.number RENAME TO count;
