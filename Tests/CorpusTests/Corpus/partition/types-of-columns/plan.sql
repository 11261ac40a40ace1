-- alter enum public.mood
ALTER TYPE public.mood ADD VALUE 'happy' BEFORE 'sad';

-- alter column public.orders.at (what it refers to is recreated)
ALTER TABLE public.orders ALTER COLUMN at DROP DEFAULT;

-- drop function public.now_or_never() (its returns, body cannot be changed in place)
DROP FUNCTION public.now_or_never();

-- create function public.now_or_never() (its returns, body cannot be changed in place)
CREATE FUNCTION public.now_or_never()
  RETURNS bigint
  LANGUAGE sql
  AS $$select 1::bigint$$;

-- alter column public.orders.at (what it refers to was recreated)
ALTER TABLE public.orders ALTER COLUMN at SET DEFAULT public.now_or_never();
