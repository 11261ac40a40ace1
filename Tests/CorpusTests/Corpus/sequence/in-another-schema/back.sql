-- create sequence counters.numbers
CREATE SEQUENCE counters.numbers AS bigint;

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('counters.numbers'::regclass);

-- drop sequence public.numbers
DROP SEQUENCE public.numbers;
