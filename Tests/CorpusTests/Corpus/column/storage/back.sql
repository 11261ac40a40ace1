-- alter column public.t.gains
DO $$BEGIN
  EXECUTE 'ALTER TABLE public.t ALTER COLUMN gains SET STORAGE ' || (
    SELECT CASE t.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = 'public.t'::regclass AND a.attname = 'gains');
END$$;

-- alter column public.t.loses
ALTER TABLE public.t ALTER COLUMN loses SET STORAGE EXTERNAL;

-- alter column public.t.changes
ALTER TABLE public.t ALTER COLUMN changes SET STORAGE EXTERNAL;

-- alter column public.t.compressed
ALTER TABLE public.t ALTER COLUMN compressed SET COMPRESSION PGLZ;

-- alter column public.t.uncompressed
ALTER TABLE public.t ALTER COLUMN uncompressed SET COMPRESSION default;

-- alter column public.t.counted
ALTER TABLE ONLY public.t ALTER COLUMN counted SET STATISTICS 100;

-- alter column public.t.recounted
ALTER TABLE ONLY public.t ALTER COLUMN recounted SET STATISTICS 100;

-- drop column public.t.added
ALTER TABLE public.t DROP COLUMN added;
