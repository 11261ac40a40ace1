-- drop sequence public.Odd "Name
DROP SEQUENCE public."Odd ""Name";

-- drop sequence public.down
DROP SEQUENCE public.down;

-- drop sequence public.lost
DROP SEQUENCE public.lost;

-- drop sequence public.plain
DROP SEQUENCE public.plain;

-- drop sequence public.small
DROP SEQUENCE public.small;
