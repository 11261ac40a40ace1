-- alter materialized view public.v
ALTER MATERIALIZED VIEW public.v ALTER COLUMN word SET STATISTICS -1;
DO $$BEGIN
  EXECUTE 'ALTER MATERIALIZED VIEW public.v ALTER COLUMN word SET STORAGE ' || (
    SELECT CASE t.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = 'public.v'::regclass AND a.attname = 'word');
END$$;

-- drop materialized view public.w
DROP MATERIALIZED VIEW public.w;
