-- drop inherited index public.P 2.P 2_b_idx
ALTER INDEX public."P 2_b_idx" SET (fillfactor = '70');
COMMENT ON INDEX public."P 2_b_idx" IS NULL;

-- drop inherited index public.p1.p1_b_idx
ALTER INDEX public.p1_b_idx SET (fillfactor = '70');

-- drop index public.p.p_b (its columns cannot be changed in place)
DROP INDEX public.p_b;

-- create index public.p.p_b (its columns cannot be changed in place; at once, because building it partition by partition leads elsewhere)
CREATE INDEX p_b ON public.p (b, c) WITH (fillfactor = '70');

-- create inherited index public.P 2.P 2_b_c_idx
ALTER INDEX public."P 2_b_c_idx" SET (fillfactor = '90');
COMMENT ON INDEX public."P 2_b_c_idx" IS 'Why it is here.';

-- create inherited index public.P 2.P 2_pkey
COMMENT ON CONSTRAINT "P 2_pkey" ON public."P 2" IS 'A key.';

-- drop table public.p3
ALTER TABLE public.p DETACH PARTITION public.p3;
DROP TABLE public.p3;

-- alter table public.p1 (everything exists now)
DO $$
DECLARE
  part regclass;
  other regclass;
  former name;
BEGIN
  SELECT i.indexrelid, ic.relname INTO STRICT part, former
    FROM pg_partition_ancestors('public.p1'::regclass) AS ancestor
    JOIN pg_index whole ON whole.indrelid = ancestor
    JOIN pg_class c ON c.oid = whole.indexrelid AND c.relname = 'p_b'
    JOIN pg_partition_tree(whole.indexrelid) AS tree ON true
    JOIN pg_index i ON i.indexrelid = tree.relid AND i.indrelid = 'public.p1'::regclass
    JOIN pg_class ic ON ic.oid = i.indexrelid;
  IF former = 'named otherwise' THEN
    RETURN;
  END IF;
  SELECT i.indexrelid INTO other
    FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
   WHERE i.indrelid = 'public.p1'::regclass AND ic.relname = 'named otherwise';
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, 'named otherwise_plumb_old');
  END IF;
  EXECUTE format('ALTER INDEX %s RENAME TO %I', part, 'named otherwise');
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, former);
  END IF;
END
$$;

-- create inherited index public.p1.named otherwise
ALTER INDEX public."named otherwise" SET (deduplicate_items = 'false');

-- alter inherited index public.p1.p1_expr_idx
ALTER INDEX public.p1_expr_idx ALTER COLUMN 1 SET STATISTICS 600;
ALTER INDEX public.p1_expr_idx NO DEPENDS ON EXTENSION plpgsql;
COMMENT ON INDEX public.p1_expr_idx IS 'It is about sums.';

-- alter inherited index public.p1.p1_pkey
ALTER INDEX public.p1_pkey SET (fillfactor = '60');
COMMENT ON CONSTRAINT p1_pkey ON public.p1 IS NULL;
COMMENT ON INDEX public.p1_pkey IS NULL;
