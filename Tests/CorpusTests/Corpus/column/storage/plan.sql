-- alter column public.t.gains
ALTER TABLE public.t ALTER COLUMN gains SET STORAGE MAIN;

-- alter column public.t.loses
DO $$BEGIN
  EXECUTE 'ALTER TABLE public.t ALTER COLUMN loses SET STORAGE ' || (
    SELECT CASE t.typstorage WHEN 'p' THEN 'PLAIN' WHEN 'e' THEN 'EXTERNAL' WHEN 'm' THEN 'MAIN' ELSE 'EXTENDED' END
      FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
     WHERE a.attrelid = 'public.t'::regclass AND a.attname = 'loses');
END$$;

-- alter column public.t.changes
ALTER TABLE public.t ALTER COLUMN changes SET STORAGE PLAIN;

-- alter column public.t.compressed
ALTER TABLE public.t ALTER COLUMN compressed SET COMPRESSION default;

-- alter column public.t.uncompressed
ALTER TABLE public.t ALTER COLUMN uncompressed SET COMPRESSION PGLZ;

-- alter column public.t.counted
ALTER TABLE ONLY public.t ALTER COLUMN counted SET STATISTICS -1;

-- alter column public.t.recounted
ALTER TABLE ONLY public.t ALTER COLUMN recounted SET STATISTICS 500;

-- create column public.t.added
ALTER TABLE public.t ADD COLUMN added text;
ALTER TABLE public.t ALTER COLUMN added SET STORAGE EXTERNAL;
ALTER TABLE ONLY public.t ALTER COLUMN added SET STATISTICS 10;
