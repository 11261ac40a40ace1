-- alter index public.t.is_completed
DO $$
DECLARE
  partition record;
  known oid[];
BEGIN
  FOR partition IN
    SELECT tree.relid, tree.parentrelid
      FROM pg_partition_tree('public.t'::regclass) AS tree
      JOIN pg_class c ON c.oid = tree.relid AND c.relkind <> 'f'
     WHERE tree.level > 0
       AND NOT EXISTS (SELECT FROM pg_partition_tree('public.is_completed'::regclass) AS part
                         JOIN pg_index i ON i.indexrelid = part.relid WHERE i.indrelid = tree.relid)
     ORDER BY tree.level, tree.relid::text
  LOOP
    known := ARRAY(SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = partition.relid);
    EXECUTE format('CREATE INDEX ON ONLY %s ', partition.relid) || '(name)';
    EXECUTE (SELECT format('ALTER INDEX %s ATTACH PARTITION %s', part.relid, i.indexrelid::regclass)
               FROM pg_index i, pg_partition_tree('public.is_completed'::regclass) AS part
               JOIN pg_index w ON w.indexrelid = part.relid
              WHERE i.indrelid = partition.relid AND i.indexrelid <> ALL (known)
                AND w.indrelid = partition.parentrelid);
  END LOOP;
END
$$;

-- alter index public.t.is_completed_in_part
DO $$
DECLARE
  partition record;
  known oid[];
BEGIN
  FOR partition IN
    SELECT tree.relid, tree.parentrelid
      FROM pg_partition_tree('public.t'::regclass) AS tree
      JOIN pg_class c ON c.oid = tree.relid AND c.relkind <> 'f'
     WHERE tree.level > 0
       AND NOT EXISTS (SELECT FROM pg_partition_ancestors(tree.relid) AS line
                        WHERE line.relid IN ('public.low'::regclass))
       AND NOT EXISTS (SELECT FROM pg_partition_tree('public.is_completed_in_part'::regclass) AS part
                         JOIN pg_index i ON i.indexrelid = part.relid WHERE i.indrelid = tree.relid)
     ORDER BY tree.level, tree.relid::text
  LOOP
    known := ARRAY(SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = partition.relid);
    EXECUTE format('CREATE INDEX ON ONLY %s ', partition.relid) || '(a)';
    EXECUTE (SELECT format('ALTER INDEX %s ATTACH PARTITION %s', part.relid, i.indexrelid::regclass)
               FROM pg_index i, pg_partition_tree('public.is_completed_in_part'::regclass) AS part
               JOIN pg_index w ON w.indexrelid = part.relid
              WHERE i.indrelid = partition.relid AND i.indexrelid <> ALL (known)
                AND w.indrelid = partition.parentrelid);
  END LOOP;
END
$$;

-- alter index public.t.outlives_a_partition
DO $$
DECLARE
  partition record;
  known oid[];
BEGIN
  FOR partition IN
    SELECT tree.relid, tree.parentrelid
      FROM pg_partition_tree('public.t'::regclass) AS tree
      JOIN pg_class c ON c.oid = tree.relid AND c.relkind <> 'f'
     WHERE tree.level > 0
       AND NOT EXISTS (SELECT FROM pg_partition_tree('public.outlives_a_partition'::regclass) AS part
                         JOIN pg_index i ON i.indexrelid = part.relid WHERE i.indrelid = tree.relid)
     ORDER BY tree.level, tree.relid::text
  LOOP
    known := ARRAY(SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = partition.relid);
    EXECUTE format('CREATE INDEX ON ONLY %s ', partition.relid) || '(b)';
    EXECUTE (SELECT format('ALTER INDEX %s ATTACH PARTITION %s', part.relid, i.indexrelid::regclass)
               FROM pg_index i, pg_partition_tree('public.outlives_a_partition'::regclass) AS part
               JOIN pg_index w ON w.indexrelid = part.relid
              WHERE i.indrelid = partition.relid AND i.indexrelid <> ALL (known)
                AND w.indrelid = partition.parentrelid);
  END LOOP;
END
$$;

-- drop index public.t.changes (its columns cannot be changed in place)
DROP INDEX public.changes;

-- create index public.t.changes (its columns cannot be changed in place)
CREATE INDEX changes ON ONLY public.t (id, b);
DO $$
DECLARE
  partition record;
  known oid[];
BEGIN
  FOR partition IN
    SELECT tree.relid, tree.parentrelid
      FROM pg_partition_tree('public.t'::regclass) AS tree
      JOIN pg_class c ON c.oid = tree.relid AND c.relkind <> 'f'
     WHERE tree.level > 0
       AND NOT EXISTS (SELECT FROM pg_partition_ancestors(tree.relid) AS line
                        WHERE line.relid IN ('public.low'::regclass))
       AND NOT EXISTS (SELECT FROM pg_partition_tree('public.changes'::regclass) AS part
                         JOIN pg_index i ON i.indexrelid = part.relid WHERE i.indrelid = tree.relid)
     ORDER BY tree.level, tree.relid::text
  LOOP
    known := ARRAY(SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = partition.relid);
    EXECUTE format('CREATE INDEX ON ONLY %s ', partition.relid) || '(id, b)';
    EXECUTE (SELECT format('ALTER INDEX %s ATTACH PARTITION %s', part.relid, i.indexrelid::regclass)
               FROM pg_index i, pg_partition_tree('public.changes'::regclass) AS part
               JOIN pg_index w ON w.indexrelid = part.relid
              WHERE i.indrelid = partition.relid AND i.indexrelid <> ALL (known)
                AND w.indrelid = partition.parentrelid);
  END LOOP;
END
$$;

-- drop index public.t.loses_parts (its missing_in cannot be changed in place)
DROP INDEX public.loses_parts;

-- create index public.t.loses_parts (its missing_in cannot be changed in place)
CREATE INDEX loses_parts ON ONLY public.t ((lower(name)));
DO $$
DECLARE
  partition record;
  known oid[];
BEGIN
  FOR partition IN
    SELECT tree.relid, tree.parentrelid
      FROM pg_partition_tree('public.t'::regclass) AS tree
      JOIN pg_class c ON c.oid = tree.relid AND c.relkind <> 'f'
     WHERE tree.level > 0
       AND NOT EXISTS (SELECT FROM pg_partition_ancestors(tree.relid) AS line
                        WHERE line.relid IN ('public.high'::regclass))
       AND NOT EXISTS (SELECT FROM pg_partition_tree('public.loses_parts'::regclass) AS part
                         JOIN pg_index i ON i.indexrelid = part.relid WHERE i.indrelid = tree.relid)
     ORDER BY tree.level, tree.relid::text
  LOOP
    known := ARRAY(SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = partition.relid);
    EXECUTE format('CREATE INDEX ON ONLY %s ', partition.relid) || '((lower(name)))';
    EXECUTE (SELECT format('ALTER INDEX %s ATTACH PARTITION %s', part.relid, i.indexrelid::regclass)
               FROM pg_index i, pg_partition_tree('public.loses_parts'::regclass) AS part
               JOIN pg_index w ON w.indexrelid = part.relid
              WHERE i.indrelid = partition.relid AND i.indexrelid <> ALL (known)
                AND w.indrelid = partition.parentrelid);
  END LOOP;
END
$$;

-- drop table public.goes
ALTER TABLE public.t DETACH PARTITION public.goes;
DROP TABLE public.goes;

-- create table public.comes
CREATE TABLE public.comes PARTITION OF public.t FOR VALUES FROM (30) TO (40);
