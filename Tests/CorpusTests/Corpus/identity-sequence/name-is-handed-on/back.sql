-- create table public.second_one
CREATE TABLE public.second_one (
  id bigint NOT NULL
);

-- drop table public.first
DROP TABLE public.first;

-- alter column public.a.id
ALTER SEQUENCE public.second RENAME TO first;

-- alter column public.b.id
ALTER SEQUENCE public.third RENAME TO second;

-- create index public.second_one.fourth
CREATE INDEX fourth ON public.second_one (id);
