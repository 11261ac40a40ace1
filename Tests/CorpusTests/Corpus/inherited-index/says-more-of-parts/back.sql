-- create table public.p3
CREATE TABLE public.p3 PARTITION OF public.p FOR VALUES IN (3);

-- drop inherited index public.P 2.P 2_b_c_idx
ALTER INDEX public."P 2_b_c_idx" SET (fillfactor = '70');
COMMENT ON INDEX public."P 2_b_c_idx" IS NULL;

-- drop inherited index public.P 2.P 2_pkey
COMMENT ON CONSTRAINT "P 2_pkey" ON public."P 2" IS NULL;

-- drop inherited index public.p1.named otherwise
ALTER INDEX public."named otherwise" RESET (deduplicate_items);

-- alter table public.p1
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
    JOIN pg_class ic ON ic.oid = i.indexrelid AND ic.relname = 'named otherwise'
    JOIN pg_class c ON c.oid = i.indrelid
   WHERE i.indrelid = 'public.p1'::regclass;
  IF part IS NOT NULL THEN
    EXECUTE format('ALTER INDEX %s RENAME TO %I', part, chosen);
  END IF;
END
$$;

-- alter inherited index public.p1.p1_expr_idx
ALTER INDEX public.p1_expr_idx ALTER COLUMN 1 SET STATISTICS 500;
ALTER INDEX public.p1_expr_idx DEPENDS ON EXTENSION plpgsql;
COMMENT ON INDEX public.p1_expr_idx IS NULL;

-- alter inherited index public.p1.p1_pkey
ALTER INDEX public.p1_pkey SET (fillfactor = '55');
COMMENT ON CONSTRAINT p1_pkey ON public.p1 IS 'A key.';
COMMENT ON INDEX public.p1_pkey IS 'An index.';

-- drop index public.p.p_b (its columns cannot be changed in place)
DROP INDEX public.p_b;

-- create index public.p.p_b (its columns cannot be changed in place)
CREATE INDEX p_b ON public.p (b) WITH (fillfactor = '70');

-- create inherited index public.P 2.P 2_b_idx
ALTER INDEX public."P 2_b_idx" SET (fillfactor = '90');
COMMENT ON INDEX public."P 2_b_idx" IS 'Why it is here.';

-- create inherited index public.p1.p1_b_idx
ALTER INDEX public.p1_b_idx RESET (fillfactor);
