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
DO $$DECLARE
  counter regclass := (SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.t'::regclass AND a.attname = 'id');
  is_outside boolean;
BEGIN
  EXECUTE format('SELECT last_value < 5 FROM %s', counter) INTO is_outside;
  IF is_outside THEN PERFORM setval(counter, 5, false); END IF;
END$$;
ALTER TABLE public.t ALTER COLUMN id SET MINVALUE 5 SET START WITH 5;

-- alter column public.t.far
DO $$DECLARE
  counter regclass := (SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.t'::regclass AND a.attname = 'far');
  is_outside boolean;
BEGIN
  EXECUTE format('SELECT last_value < 50 FROM %s', counter) INTO is_outside;
  IF is_outside THEN PERFORM setval(counter, 50, false); END IF;
END$$;
ALTER TABLE public.t ALTER COLUMN far SET MINVALUE 50 SET MAXVALUE 2000 SET START WITH 50;
