-- alter column public.orders.at (what it refers to is recreated)
ALTER TABLE public.orders ALTER COLUMN at DROP DEFAULT;

-- drop inherited column public.orders_1.mood (it depends on enum public.mood)
ALTER TABLE public.orders_1 ALTER COLUMN mood SET DEFAULT 'sad'::public.mood;

-- replace enum public.mood (its labels cannot be changed in place)
ALTER TYPE public.mood RENAME TO mood_plumb_old;
CREATE TYPE public.mood AS ENUM ('sad', 'glad');

-- alter column public.orders.mood (its type is replaced)
ALTER TABLE public.orders ALTER COLUMN mood DROP DEFAULT;
ALTER TABLE public.orders ALTER COLUMN mood TYPE public.mood USING mood::text::public.mood;
ALTER TABLE public.orders ALTER COLUMN mood SET DEFAULT 'sad'::public.mood;

-- create inherited column public.orders_1.mood (it depends on enum public.mood)
ALTER TABLE public.orders_1 ALTER COLUMN mood SET DEFAULT 'glad'::public.mood;

-- drop function public.now_or_never() (its returns, body cannot be changed in place)
DROP FUNCTION public.now_or_never();

-- create function public.now_or_never() (its returns, body cannot be changed in place)
CREATE FUNCTION public.now_or_never()
  RETURNS integer
  LANGUAGE sql
  AS $$select 1$$;

-- alter column public.orders.at (what it refers to was recreated)
ALTER TABLE public.orders ALTER COLUMN at SET DEFAULT public.now_or_never();

-- drop enum public.mood_plumb_old (it was replaced)
DROP TYPE public.mood_plumb_old;
