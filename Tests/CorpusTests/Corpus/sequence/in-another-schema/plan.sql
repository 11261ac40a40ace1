-- create sequence public.numbers
CREATE SEQUENCE public.numbers AS bigint;

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id SET DEFAULT nextval('public.numbers'::regclass);

-- drop sequence counters.numbers
DROP SEQUENCE counters.numbers;
