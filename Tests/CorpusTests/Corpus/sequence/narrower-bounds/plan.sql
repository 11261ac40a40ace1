-- alter sequence public.apart
SELECT setval('public.apart', 50, false) FROM public.apart WHERE last_value < 50;
ALTER SEQUENCE public.apart MINVALUE 50 MAXVALUE 2000 START WITH 50;

-- alter sequence public.down
SELECT setval('public.down', -10, false) FROM public.down WHERE last_value > -10;
ALTER SEQUENCE public.down MAXVALUE -10 START WITH -10;

-- alter sequence public.turns
ALTER SEQUENCE public.turns MINVALUE -9223372036854775808 MAXVALUE 9223372036854775807;
SELECT setval('public.turns', -1, false) FROM public.turns WHERE last_value > -1;
ALTER SEQUENCE public.turns INCREMENT BY -1 MINVALUE -9223372036854775808 MAXVALUE -1 START WITH -1;

-- alter sequence public.up
SELECT setval('public.up', 5, false) FROM public.up WHERE last_value < 5;
ALTER SEQUENCE public.up MINVALUE 5 START WITH 5;

-- alter column public.t.id
SELECT setval('public.t_id_seq', 5, false) FROM public.t_id_seq WHERE last_value < 5;
ALTER TABLE public.t ALTER COLUMN id SET MINVALUE 5 SET START WITH 5;

-- alter column public.t.far
SELECT setval('public.t_far_seq', 50, false) FROM public.t_far_seq WHERE last_value < 50;
ALTER TABLE public.t ALTER COLUMN far SET MINVALUE 50 SET MAXVALUE 2000 SET START WITH 50;
