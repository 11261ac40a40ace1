-- drop sequence public.number
DROP SEQUENCE public.number;

-- create enum public.number
CREATE TYPE public.number AS ENUM ('one', 'two');
