-- rename base type public.count to number
ALTER TYPE public.count RENAME TO number;
