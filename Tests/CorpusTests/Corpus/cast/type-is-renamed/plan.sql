-- rename composite type public.pair to couple
ALTER TYPE public.pair RENAME TO couple;
