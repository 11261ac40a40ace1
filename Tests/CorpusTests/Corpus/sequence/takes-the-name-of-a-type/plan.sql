-- drop enum public.number
DROP TYPE public.number;

-- create sequence public.number
CREATE SEQUENCE public.number AS bigint;
