-- alter table public.orders_1
DO $$
DECLARE
  part regclass;
  chosen name;
BEGIN
  SELECT i.indexrelid, (SELECT left(c.relname, least(f.n1, greatest(f.free - f.n2, (f.free + 1) / 2)))
            || left(f.columns, least(f.n2, greatest(f.free - f.n1, f.free / 2))) || f.suffix
       FROM (SELECT p.columns, s.suffix, length(c.relname) AS n1, length(p.columns) AS n2,
                    63 - length(s.suffix) AS free
               FROM (SELECT CASE WHEN i.indisprimary THEN ''
                                 ELSE (SELECT '_' || string_agg(coalesce(o.attname, a.attname), '_' ORDER BY a.attnum)
                                         FROM pg_attribute a
                                         LEFT JOIN pg_attribute o
                                           ON o.attrelid = i.indrelid AND o.attnum = i.indkey[a.attnum - 1]
                                              AND o.attnum > 0
                                        WHERE a.attrelid = i.indexrelid) END AS columns,
                            CASE WHEN i.indisprimary THEN '_pkey' WHEN i.indisexclusion THEN '_excl'
                                 WHEN EXISTS (SELECT FROM pg_constraint con
                                               WHERE con.conindid = i.indexrelid AND con.contype = 'u') THEN '_key'
                                 ELSE '_idx' END AS suffix) AS p
              CROSS JOIN LATERAL (SELECT coalesce(substring(ic.relname FROM p.suffix || '[0-9]+$'), p.suffix)) AS s (suffix)) AS f) INTO part, chosen
    FROM pg_index i
    JOIN pg_class ic ON ic.oid = i.indexrelid AND ic.relname = 'key_of_1'
    JOIN pg_class c ON c.oid = i.indrelid
   WHERE i.indrelid = 'public.orders_1'::regclass;
  IF part IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', part, chosen);
  END IF;
END
$$;

-- alter table public.orders_1 (everything exists now)
DO $$
DECLARE
  part regclass;
  other regclass;
  former name;
BEGIN
  SELECT i.indexrelid, ic.relname INTO STRICT part, former
    FROM pg_partition_ancestors('public.orders_1'::regclass) AS ancestor
    JOIN pg_index whole ON whole.indrelid = ancestor
    JOIN pg_class c ON c.oid = whole.indexrelid AND c.relname = 'orders_note_idx'
    JOIN pg_partition_tree(whole.indexrelid) AS tree ON true
    JOIN pg_index i ON i.indexrelid = tree.relid AND i.indrelid = 'public.orders_1'::regclass
    JOIN pg_class ic ON ic.oid = i.indexrelid;
  IF former = 'odd' THEN
    RETURN;
  END IF;
  SELECT i.indexrelid INTO other
    FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
   WHERE i.indrelid = 'public.orders_1'::regclass AND ic.relname = 'odd';
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, 'odd_plumb_old');
  END IF;
  EXECUTE format('ALTER INDEX %s RENAME TO %I', part, 'odd');
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, former);
  END IF;
END
$$;

-- alter table public.orders_1_0 (everything exists now)
DO $$
DECLARE
  part regclass;
  other regclass;
  former name;
BEGIN
  SELECT i.indexrelid, ic.relname INTO STRICT part, former
    FROM pg_partition_ancestors('public.orders_1_0'::regclass) AS ancestor
    JOIN pg_index whole ON whole.indrelid = ancestor
    JOIN pg_class c ON c.oid = whole.indexrelid AND c.relname = 'orders_pkey'
    JOIN pg_partition_tree(whole.indexrelid) AS tree ON true
    JOIN pg_index i ON i.indexrelid = tree.relid AND i.indrelid = 'public.orders_1_0'::regclass
    JOIN pg_class ic ON ic.oid = i.indexrelid;
  IF former = 'key_of_0' THEN
    RETURN;
  END IF;
  SELECT i.indexrelid INTO other
    FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
   WHERE i.indrelid = 'public.orders_1_0'::regclass AND ic.relname = 'key_of_0';
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, 'key_of_0_plumb_old');
  END IF;
  EXECUTE format('ALTER INDEX %s RENAME TO %I', part, 'key_of_0');
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, former);
  END IF;
END
$$;

-- alter table public.orders_2 (everything exists now)
DO $$
DECLARE
  part regclass;
  other regclass;
  former name;
BEGIN
  SELECT i.indexrelid, ic.relname INTO STRICT part, former
    FROM pg_partition_ancestors('public.orders_2'::regclass) AS ancestor
    JOIN pg_index whole ON whole.indrelid = ancestor
    JOIN pg_class c ON c.oid = whole.indexrelid AND c.relname = 'orders_note_idx'
    JOIN pg_partition_tree(whole.indexrelid) AS tree ON true
    JOIN pg_index i ON i.indexrelid = tree.relid AND i.indrelid = 'public.orders_2'::regclass
    JOIN pg_class ic ON ic.oid = i.indexrelid;
  IF former = 'by_note' THEN
    RETURN;
  END IF;
  SELECT i.indexrelid INTO other
    FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
   WHERE i.indrelid = 'public.orders_2'::regclass AND ic.relname = 'by_note';
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, 'by_note_plumb_old');
  END IF;
  EXECUTE format('ALTER INDEX %s RENAME TO %I', part, 'by_note');
  IF other IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', other, former);
  END IF;
END
$$;
