-- create table public.other
CREATE TABLE public.other (
  n integer NOT NULL,
  m integer NOT NULL
) PARTITION BY RANGE (n);

-- create table public.other1
CREATE TABLE public.other1 PARTITION OF public.other FOR VALUES FROM (30) TO (39);

-- create index public.other.a
CREATE INDEX a ON public.other (n);

-- create index public.other.b
CREATE INDEX b ON public.other (n);

-- create index public.other.c
CREATE INDEX c ON public.other (m);

-- alter table public.other1 (everything exists now)
DO $$
DECLARE
  part regclass;
  other regclass;
  former name;
BEGIN
  SELECT i.indexrelid, ic.relname INTO STRICT part, former
    FROM pg_partition_ancestors('public.other1'::regclass) AS ancestor
    JOIN pg_index whole ON whole.indrelid = ancestor
    JOIN pg_class c ON c.oid = whole.indexrelid AND c.relname = 'c'
    JOIN pg_partition_tree(whole.indexrelid) AS tree ON true
    JOIN pg_index i ON i.indexrelid = tree.relid AND i.indrelid = 'public.other1'::regclass
    JOIN pg_class ic ON ic.oid = i.indexrelid;
  IF former = 'x' THEN
    RETURN;
  END IF;
  SELECT i.indexrelid INTO other
    FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
   WHERE i.indrelid = 'public.other1'::regclass AND ic.relname = 'x';
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, 'x_plumb_old');
  END IF;
  EXECUTE format('ALTER INDEX %s RENAME TO %I', part, 'x');
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, former);
  END IF;
END
$$;
