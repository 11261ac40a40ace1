-- create sequence public.Odd "Name
CREATE SEQUENCE public."Odd ""Name" AS bigint;

-- create sequence public.down
CREATE SEQUENCE public.down AS integer INCREMENT BY -1 MINVALUE -100 MAXVALUE 100;

-- create sequence public.lost
CREATE UNLOGGED SEQUENCE public.lost AS bigint;

-- create sequence public.plain
CREATE SEQUENCE public.plain AS bigint;

-- create sequence public.small
CREATE SEQUENCE public.small AS smallint INCREMENT BY 5 MAXVALUE 500 START WITH 5 CACHE 3 CYCLE;
COMMENT ON SEQUENCE public.small IS 'Fives.';
