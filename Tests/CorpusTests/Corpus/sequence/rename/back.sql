-- create sequence public.numbers
CREATE SEQUENCE public.numbers AS bigint;

-- alter function public.next()
CREATE OR REPLACE FUNCTION public.next()
  RETURNS bigint
  LANGUAGE sql
  RETURN nextval('public.numbers'::regclass);

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);

-- drop sequence public.order_numbers
DROP SEQUENCE public.order_numbers;
