-- alter column public.downwards.id
ALTER TABLE public.downwards ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.downwards ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY (INCREMENT BY -1);
SELECT setval((SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.downwards'::regclass AND a.attname = 'id'), last, is_called)
  FROM (SELECT min(id), true FROM public.downwards UNION ALL SELECT last_value, is_called FROM public.downwards_id_seq) AS counts (last, is_called)
 WHERE last <= -1
 ORDER BY last ASC, is_called DESC LIMIT 1;

-- alter column public.never_used.id
ALTER TABLE public.never_used ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.never_used ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval((SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.never_used'::regclass AND a.attname = 'id'), last, is_called)
  FROM (SELECT max(id), true FROM public.never_used UNION ALL SELECT last_value, is_called FROM public.never_used_id_seq) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- alter column public.owned.id
ALTER TABLE public.owned ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.owned ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval((SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.owned'::regclass AND a.attname = 'id'), last, is_called)
  FROM (SELECT max(id), true FROM public.owned UNION ALL SELECT last_value, is_called FROM public.owned_id_seq) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- alter column public.retyped.id
ALTER TABLE public.retyped ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.retyped ALTER COLUMN id TYPE bigint USING id::bigint;
ALTER TABLE public.retyped ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval((SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.retyped'::regclass AND a.attname = 'id'), last, is_called)
  FROM (SELECT max(id), true FROM public.retyped UNION ALL SELECT last_value, is_called FROM public.retyped_id_seq) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- alter column public.unowned.id
ALTER TABLE public.unowned ALTER COLUMN id DROP DEFAULT;
ALTER TABLE public.unowned ALTER COLUMN id ADD GENERATED ALWAYS AS IDENTITY;
SELECT setval((SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.unowned'::regclass AND a.attname = 'id'), last, is_called)
  FROM (SELECT max(id), true FROM public.unowned UNION ALL SELECT last_value, is_called FROM public.unowned_ids) AS counts (last, is_called)
 WHERE last >= 1
 ORDER BY last DESC, is_called DESC LIMIT 1;

-- drop sequence public.downwards_id_seq
DROP SEQUENCE public.downwards_id_seq;

-- drop sequence public.never_used_id_seq
DROP SEQUENCE public.never_used_id_seq;

-- drop sequence public.owned_id_seq
DROP SEQUENCE public.owned_id_seq;

-- drop sequence public.retyped_id_seq
DROP SEQUENCE public.retyped_id_seq;

-- drop sequence public.unowned_ids
DROP SEQUENCE public.unowned_ids;

-- alter column public.downwards.id (what it needed is gone)
DO $$BEGIN
  IF to_regclass('public.downwards_id_seq') IS NULL THEN
    EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', (SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.downwards'::regclass AND a.attname = 'id'), 'downwards_id_seq');
  END IF;
END$$;

-- alter column public.never_used.id (what it needed is gone)
DO $$BEGIN
  IF to_regclass('public.never_used_id_seq') IS NULL THEN
    EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', (SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.never_used'::regclass AND a.attname = 'id'), 'never_used_id_seq');
  END IF;
END$$;

-- alter column public.owned.id (what it needed is gone)
DO $$BEGIN
  IF to_regclass('public.owned_id_seq') IS NULL THEN
    EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', (SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.owned'::regclass AND a.attname = 'id'), 'owned_id_seq');
  END IF;
END$$;

-- alter column public.retyped.id (what it needed is gone)
DO $$BEGIN
  IF to_regclass('public.retyped_id_seq') IS NULL THEN
    EXECUTE format('ALTER SEQUENCE %s RENAME TO %I', (SELECT d.objid::regclass FROM pg_depend d JOIN pg_attribute a ON a.attrelid = d.refobjid AND a.attnum = d.refobjsubid WHERE d.classid = 'pg_class'::regclass AND d.refclassid = 'pg_class'::regclass AND d.deptype = 'i' AND a.attrelid = 'public.retyped'::regclass AND a.attname = 'id'), 'retyped_id_seq');
  END IF;
END$$;
