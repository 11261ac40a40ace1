-- alter index public.t.loses_parts
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

-- drop index public.t.changes (its columns cannot be changed in place)
DROP INDEX public.changes;

-- create index public.t.changes (its columns cannot be changed in place)
CREATE INDEX changes ON ONLY public.t (id);
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
    EXECUTE format('CREATE INDEX ON ONLY %s ', partition.relid) || '(id)';
    EXECUTE (SELECT format('ALTER INDEX %s ATTACH PARTITION %s', part.relid, i.indexrelid::regclass)
               FROM pg_index i, pg_partition_tree('public.changes'::regclass) AS part
               JOIN pg_index w ON w.indexrelid = part.relid
              WHERE i.indrelid = partition.relid AND i.indexrelid <> ALL (known)
                AND w.indrelid = partition.parentrelid);
  END LOOP;
END
$$;

-- drop index public.t.is_completed (its missing_in cannot be changed in place)
DROP INDEX public.is_completed;

-- create index public.t.is_completed (its missing_in cannot be changed in place)
CREATE INDEX is_completed ON ONLY public.t (name);
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
                        WHERE line.relid IN ('public.high'::regclass, 'public.low'::regclass))
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

-- drop index public.t.is_completed_in_part (its missing_in cannot be changed in place)
DROP INDEX public.is_completed_in_part;

-- create index public.t.is_completed_in_part (its missing_in cannot be changed in place)
CREATE INDEX is_completed_in_part ON ONLY public.t (a);
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
                        WHERE line.relid IN ('public.high_2'::regclass, 'public.low'::regclass))
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

-- drop index public.t.outlives_a_partition (its missing_in cannot be changed in place)
DROP INDEX public.outlives_a_partition;

-- drop table public.comes
ALTER TABLE public.t DETACH PARTITION public.comes;
DROP TABLE public.comes;

-- create table public.goes
CREATE TABLE public.goes PARTITION OF public.t FOR VALUES FROM (50) TO (60);

-- create index public.t.outlives_a_partition (its missing_in cannot be changed in place)
CREATE INDEX outlives_a_partition ON ONLY public.t (b);
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
                        WHERE line.relid IN ('public.goes'::regclass))
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
