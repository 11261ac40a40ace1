-- rename table public.orders to purchases
ALTER TABLE public.orders RENAME TO purchases;

-- rename table public.orders_1 to purchases_1
ALTER TABLE public.orders_1 RENAME TO purchases_1;

-- rename column public.purchases.note to remark
ALTER TABLE public.purchases RENAME COLUMN note TO remark;

-- rename primary key public.purchases.orders_pkey to purchases_pkey
ALTER TABLE public.purchases RENAME CONSTRAINT orders_pkey TO purchases_pkey;

-- rename index public.purchases.orders_note_idx to purchases_remark_idx
ALTER INDEX public.orders_note_idx RENAME TO purchases_remark_idx;

-- alter table public.purchases_1
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
    JOIN pg_class ic ON ic.oid = i.indexrelid AND ic.relname = 'orders_1_note_idx'
    JOIN pg_class c ON c.oid = i.indrelid
   WHERE i.indrelid = 'public.purchases_1'::regclass;
  IF part IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', part, chosen);
  END IF;
END
$$;
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
    JOIN pg_class ic ON ic.oid = i.indexrelid AND ic.relname = 'orders_1_pkey'
    JOIN pg_class c ON c.oid = i.indrelid
   WHERE i.indrelid = 'public.purchases_1'::regclass;
  IF part IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', part, chosen);
  END IF;
END
$$;
