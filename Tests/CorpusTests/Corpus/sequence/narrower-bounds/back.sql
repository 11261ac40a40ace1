-- alter sequence public.apart
ALTER SEQUENCE public.apart MINVALUE 1 MAXVALUE 100 START WITH 1;

-- alter sequence public.down
ALTER SEQUENCE public.down MAXVALUE -1 START WITH -1;

-- alter sequence public.turns
ALTER SEQUENCE public.turns MINVALUE -9223372036854775808 MAXVALUE 9223372036854775807;
SELECT setval('public.turns', 1, false) FROM public.turns WHERE last_value < 1;
ALTER SEQUENCE public.turns INCREMENT BY 1 MINVALUE 1 MAXVALUE 9223372036854775807 START WITH 1;

-- alter sequence public.up
ALTER SEQUENCE public.up MINVALUE 1 START WITH 1;

-- alter column public.t.id
ALTER TABLE public.t ALTER COLUMN id SET MINVALUE 1 SET START WITH 1;

-- alter column public.t.far
ALTER TABLE public.t ALTER COLUMN far SET MINVALUE 1 SET MAXVALUE 100 SET START WITH 1;
