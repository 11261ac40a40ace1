-- alter column public.b.id
ALTER SEQUENCE public.second RENAME TO third;

-- alter column public.a.id
ALTER SEQUENCE public.first RENAME TO second;

-- drop table public.second_one
DROP TABLE public.second_one;

-- create table public.first
CREATE TABLE public.first (
  id bigint GENERATED ALWAYS AS IDENTITY (SEQUENCE NAME public.fourth)
);
