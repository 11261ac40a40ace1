import ObjectKinds

extension Samples {
  static let tables = [
    Sample(
      ExtendedStatistics.self,
      ["public", "orders", "sums"],
      [
        "columns": ["a", "(b + c)"], "kinds": ["mcv"], "target": "5", "schema": "other", "comment": "c",
      ],
      """
      CREATE STATISTICS other.sums (mcv) ON a, (b + c) FROM public.orders
      ALTER STATISTICS other.sums SET STATISTICS 5
      COMMENT ON STATISTICS other.sums IS 'c'
      DROP STATISTICS other.sums
      ALTER STATISTICS other.sums RENAME TO new
      """
    ),
    Sample(
      Rule.self,
      ["public", "orders", "logs"],
      [
        "event": "update", "where": "new.a > 1", "instead": "true", "do": "nothing", "enabled": "replica",
        "comment": "c",
      ],
      """
      CREATE RULE logs AS ON UPDATE TO public.orders
        WHERE new.a > 1
        DO INSTEAD nothing
      ALTER TABLE public.orders ENABLE REPLICA RULE logs
      COMMENT ON RULE logs ON public.orders IS 'c'
      DROP RULE logs ON public.orders
      ALTER RULE logs ON public.orders RENAME TO new
      """
    ),
    Sample(
      Publication.self,
      ["all"],
      [
        "all_tables": "true", "publish": ["insert"], "via_root": "true", "generated_columns": "true",
        "comment": "c",
      ],
      """
      CREATE PUBLICATION "all" FOR ALL TABLES WITH (publish = 'insert', publish_via_partition_root = true, \
      publish_generated_columns = stored)
      COMMENT ON PUBLICATION "all" IS 'c'
      DROP PUBLICATION "all"
      ALTER PUBLICATION "all" RENAME TO new
      """
    ),
    Sample(
      Publication.self,
      ["some"],
      ["tables": ["u", ["table": "t", "columns": ["a"], "where": "a > 1"]], "schemas": ["other"]],
      """
      CREATE PUBLICATION "some" FOR TABLE ONLY u, TABLE ONLY t (a) WHERE (a > 1), TABLES IN SCHEMA other
      DROP PUBLICATION "some"
      ALTER PUBLICATION "some" RENAME TO new
      """
    ),
    Sample(
      DatabaseSetting.self,
      ["app.x"],
      "50%",
      """
      DO $$BEGIN EXECUTE format('ALTER DATABASE %I SET app.x = ''50%%''', current_database()); END$$
      DO $$BEGIN EXECUTE format('ALTER DATABASE %I RESET app.x', current_database()); END$$
      """
    ),
    Sample(
      ForeignDataWrapper.self,
      ["mine"],
      ["handler": "h", "validator": "other.v", "options": ["debug": "true"], "comment": "c"],
      """
      CREATE FOREIGN DATA WRAPPER mine HANDLER h VALIDATOR other.v OPTIONS (debug 'true')
      COMMENT ON FOREIGN DATA WRAPPER mine IS 'c'
      DROP FOREIGN DATA WRAPPER mine
      ALTER FOREIGN DATA WRAPPER mine RENAME TO new
      """
    ),
    Sample(
      ForeignServer.self,
      ["far"],
      [
        "wrapper": "mine", "type": "pg", "version": "15", "options": ["host": "db1"],
        "user_mappings": ["public": ["password": "${FAR_PASSWORD}"]], "comment": "c",
      ],
      """
      CREATE SERVER far TYPE 'pg' VERSION '15' FOREIGN DATA WRAPPER mine OPTIONS (host 'db1')
      CREATE USER MAPPING FOR PUBLIC SERVER far OPTIONS (password '${FAR_PASSWORD}')
      COMMENT ON SERVER far IS 'c'
      DROP USER MAPPING FOR PUBLIC SERVER far
      DROP SERVER far
      ALTER SERVER far RENAME TO new
      """
    ),
    Sample(
      Table.self,
      ["public", "remote"],
      ["server": "far", "options": ["table_name": "r"]],
      """
      CREATE FOREIGN TABLE public.remote () SERVER far OPTIONS (table_name 'r')
      DROP FOREIGN TABLE public.remote
      ALTER TABLE public.remote RENAME TO new
      """
    ),
    Sample(
      Column.self,
      ["public", "remote", "id"],
      ["type": "integer", "options": ["column_name": "ID"]],
      """
      ALTER TABLE public.remote ADD COLUMN id integer OPTIONS (column_name 'ID') NOT NULL
      ALTER TABLE public.remote DROP COLUMN id
      ALTER TABLE public.remote RENAME COLUMN id TO new
      """
    ),
    Sample(
      Table.self,
      ["public", "users"],
      [
        "unlogged": "true", "storage": ["fillfactor": "70"], "row_security": "true",
        "force_row_security": "true", "comment": "c", "owner": "me",
        "grants": ["app": ["with_grant_option": ["select"]]],
      ],
      """
      CREATE UNLOGGED TABLE public.users () WITH (fillfactor = '70')
      ALTER TABLE public.users ENABLE ROW LEVEL SECURITY
      ALTER TABLE public.users FORCE ROW LEVEL SECURITY
      COMMENT ON TABLE public.users IS 'c'
      ALTER TABLE public.users OWNER TO me
      GRANT SELECT ON TABLE public.users TO app WITH GRANT OPTION
      DROP TABLE public.users
      ALTER TABLE public.users RENAME TO new
      """
    ),
    Sample(
      Table.self,
      ["public", "orders_1"],
      [
        "partition_of": "orders", "for": ["from": ["1", "minvalue"], "to": ["it's", "maxvalue"]],
        "partition_by": ["list": ["Region"]], "using": "columnar", "tablespace": "fast",
        "replica_identity": ["index": "by_id"], "cluster_on": "by_id",
      ],
      """
      CREATE TABLE public.orders_1 PARTITION OF orders FOR VALUES FROM (1, MINVALUE) TO ('it''s', MAXVALUE) \
      PARTITION BY LIST ("Region") USING columnar TABLESPACE fast
      ALTER TABLE public.orders_1 REPLICA IDENTITY USING INDEX by_id
      ALTER TABLE public.orders_1 CLUSTER ON by_id
      ALTER TABLE orders DETACH PARTITION public.orders_1
      DROP TABLE public.orders_1
      ALTER TABLE public.orders_1 RENAME TO new
      """
    ),
    Sample(
      Table.self,
      ["public", "points"],
      ["of": "point", "index_names": ["orders_idx": "odd"], "replica_identity": "full"],
      """
      CREATE TABLE public.points OF point
      ALTER TABLE public.points REPLICA IDENTITY FULL
      DO $$
      DECLARE
        part regclass;
        other regclass;
        former name;
      BEGIN
        SELECT i.indexrelid, ic.relname INTO STRICT part, former
          FROM pg_partition_ancestors('public.points'::regclass) AS ancestor
          JOIN pg_index whole ON whole.indrelid = ancestor
          JOIN pg_class c ON c.oid = whole.indexrelid AND c.relname = 'orders_idx'
          JOIN pg_partition_tree(whole.indexrelid) AS tree ON true
          JOIN pg_index i ON i.indexrelid = tree.relid AND i.indrelid = 'public.points'::regclass
          JOIN pg_class ic ON ic.oid = i.indexrelid;
        IF former = 'odd' THEN
          RETURN;
        END IF;
        SELECT i.indexrelid INTO other
          FROM pg_index i JOIN pg_class ic ON ic.oid = i.indexrelid
         WHERE i.indrelid = 'public.points'::regclass AND ic.relname = 'odd';
        IF other IS NOT NULL THEN
          EXECUTE format('ALTER INDEX %s RENAME TO %I', other, 'odd_plumb_old');
        END IF;
        EXECUTE format('ALTER INDEX %s RENAME TO %I', part, 'odd');
        IF other IS NOT NULL THEN
          EXECUTE format('ALTER INDEX %s RENAME TO %I', other, former);
        END IF;
      END
      $$
      DROP TABLE public.points
      ALTER TABLE public.points RENAME TO new
      """
    ),
    Sample(
      Table.self,
      ["public", "birds"],
      ["inherits": ["animals", "winged"]],
      """
      CREATE TABLE public.birds () INHERITS (animals, winged)
      DROP TABLE public.birds
      ALTER TABLE public.birds RENAME TO new
      """
    ),
    Sample(
      InheritedIndex.self,
      ["public", "orders_1", "orders_1_expr_idx"],
      [
        "storage": ["fillfactor": "70"], "tablespace": "fast", "statistics": ["1": "500"],
        "depends_on_extensions": ["hstore"], "constraint_comment": "k", "comment": "c",
      ],
      catalog: ["original": #"{"storage": {"fillfactor": "80"}}"#],
      """
      ALTER INDEX public.orders_1_expr_idx SET (fillfactor = '70')
      ALTER INDEX public.orders_1_expr_idx SET TABLESPACE fast
      ALTER INDEX public.orders_1_expr_idx ALTER COLUMN 1 SET STATISTICS 500
      ALTER INDEX public.orders_1_expr_idx DEPENDS ON EXTENSION hstore
      COMMENT ON CONSTRAINT orders_1_expr_idx ON public.orders_1 IS 'k'
      COMMENT ON INDEX public.orders_1_expr_idx IS 'c'
      ALTER INDEX public.orders_1_expr_idx SET (fillfactor = '80')
      ALTER INDEX public.orders_1_expr_idx SET TABLESPACE pg_default
      ALTER INDEX public.orders_1_expr_idx ALTER COLUMN 1 SET STATISTICS -1
      COMMENT ON CONSTRAINT orders_1_expr_idx ON public.orders_1 IS NULL
      COMMENT ON INDEX public.orders_1_expr_idx IS NULL
      ALTER INDEX public.orders_1_expr_idx NO DEPENDS ON EXTENSION hstore
      """
    ),
    Sample(
      InheritedColumn.self,
      ["public", "birds", "name"],
      [
        "default": "'x'", "not_null": "true", "storage": "external", "compression": "lz4", "statistics": "5",
        "comment": "c", "identity": "by default", "attribute_options": ["n_distinct": "5"],
        "grants": ["app": ["select"]],
      ],
      catalog: ["original": #"{"default": "'y'", "storage": "extended"}"#],
      """
      ALTER TABLE public.birds ALTER COLUMN name SET DEFAULT 'x'
      ALTER TABLE public.birds ALTER COLUMN name SET NOT NULL
      ALTER TABLE public.birds ALTER COLUMN name ADD GENERATED BY DEFAULT AS IDENTITY
      SELECT setval('public.birds_name_seq', last, is_called)
        FROM (SELECT max(name), true FROM public.birds) AS counts (last, is_called)
       WHERE last >= 1
       ORDER BY last DESC, is_called DESC LIMIT 1
      ALTER TABLE public.birds ALTER COLUMN name SET STORAGE EXTERNAL
      ALTER TABLE public.birds ALTER COLUMN name SET COMPRESSION LZ4
      ALTER TABLE ONLY public.birds ALTER COLUMN name SET STATISTICS 5
      ALTER TABLE public.birds ALTER COLUMN name SET (n_distinct = '5')
      COMMENT ON COLUMN public.birds.name IS 'c'
      GRANT SELECT (name) ON TABLE public.birds TO app
      ALTER TABLE public.birds ALTER COLUMN name DROP IDENTITY
      ALTER TABLE public.birds ALTER COLUMN name SET DEFAULT 'y'
      ALTER TABLE public.birds ALTER COLUMN name DROP NOT NULL
      ALTER TABLE public.birds ALTER COLUMN name SET STORAGE EXTENDED
      ALTER TABLE public.birds ALTER COLUMN name SET COMPRESSION default
      ALTER TABLE ONLY public.birds ALTER COLUMN name SET STATISTICS -1
      ALTER TABLE public.birds ALTER COLUMN name RESET (n_distinct)
      REVOKE SELECT (name) ON TABLE public.birds FROM app
      COMMENT ON COLUMN public.birds.name IS NULL
      """
    ),
    Sample(
      Column.self,
      ["public", "users", "name"],
      [
        "type": "text?", "collation": "C", "default": "'x'", "storage": "external", "compression": "lz4",
        "statistics": "500", "attribute_options": ["n_distinct": "-0.5"], "comment": "c",
        "grants": ["app": ["with_grant_option": ["select"]]],
      ],
      """
      ALTER TABLE public.users ADD COLUMN name text COMPRESSION LZ4 COLLATE "C" DEFAULT 'x'
      ALTER TABLE public.users ALTER COLUMN name SET STORAGE EXTERNAL
      ALTER TABLE ONLY public.users ALTER COLUMN name SET STATISTICS 500
      ALTER TABLE public.users ALTER COLUMN name SET (n_distinct = '-0.5')
      COMMENT ON COLUMN public.users.name IS 'c'
      GRANT SELECT (name) ON TABLE public.users TO app WITH GRANT OPTION
      ALTER TABLE public.users DROP COLUMN name
      ALTER TABLE public.users RENAME COLUMN name TO new
      """
    ),
    Sample(
      Column.self,
      ["public", "users", "id"],
      "bigint identity",
      """
      ALTER TABLE public.users ADD COLUMN id bigint GENERATED ALWAYS AS IDENTITY
      ALTER TABLE public.users DROP COLUMN id
      ALTER TABLE public.users RENAME COLUMN id TO new
      """
    ),
    Sample(
      Column.self,
      ["public", "users", "total"],
      ["type": "integer", "generated": "a + b"],
      """
      ALTER TABLE public.users ADD COLUMN total integer GENERATED ALWAYS AS (a + b) STORED NOT NULL
      ALTER TABLE public.users DROP COLUMN total
      ALTER TABLE public.users RENAME COLUMN total TO new
      """
    ),
    Sample(
      Column.self,
      ["public", "users", "sum"],
      [
        "type": "integer", "generated": "a + b", "virtual": "true",
        "not_null": ["name": "n", "no_inherit": "true", "comment": "c"],
      ],
      """
      ALTER TABLE public.users ADD COLUMN sum integer GENERATED ALWAYS AS (a + b) VIRTUAL \
      CONSTRAINT n NOT NULL NO INHERIT
      COMMENT ON CONSTRAINT n ON public.users IS 'c'
      ALTER TABLE public.users DROP COLUMN sum
      ALTER TABLE public.users RENAME COLUMN sum TO new
      """
    ),
    Sample(
      Column.self,
      ["public", "users", "old"],
      ["type": "integer", "not_null": ["not_valid": "true"]],
      """
      ALTER TABLE public.users ADD COLUMN old integer
      ALTER TABLE public.users ADD NOT NULL old NOT VALID
      ALTER TABLE public.users DROP COLUMN old
      ALTER TABLE public.users RENAME COLUMN old TO new
      """
    ),
    Sample(
      Index.self,
      ["public", "orders", "by_day"],
      ["columns": ["day"], "missing_in": ["orders_1"]],
      """
      CREATE INDEX by_day ON ONLY public.orders (day)
      DO $$
      DECLARE
        partition record;
        known oid[];
      BEGIN
        FOR partition IN
          SELECT tree.relid, tree.parentrelid
            FROM pg_partition_tree('public.orders'::regclass) AS tree
            JOIN pg_class c ON c.oid = tree.relid AND c.relkind <> 'f'
           WHERE tree.level > 0
             AND NOT EXISTS (SELECT FROM pg_partition_ancestors(tree.relid) AS line
                              WHERE line.relid IN ('orders_1'::regclass))
             AND NOT EXISTS (SELECT FROM pg_partition_tree('public.by_day'::regclass) AS part
                               JOIN pg_index i ON i.indexrelid = part.relid WHERE i.indrelid = tree.relid)
           ORDER BY tree.level, tree.relid::text
        LOOP
          known := ARRAY(SELECT i.indexrelid FROM pg_index i WHERE i.indrelid = partition.relid);
          EXECUTE format('CREATE INDEX ON ONLY %s ', partition.relid) || '(day)';
          EXECUTE (SELECT format('ALTER INDEX %s ATTACH PARTITION %s', part.relid, i.indexrelid::regclass)
                     FROM pg_index i, pg_partition_tree('public.by_day'::regclass) AS part
                     JOIN pg_index w ON w.indexrelid = part.relid
                    WHERE i.indrelid = partition.relid AND i.indexrelid <> ALL (known)
                      AND w.indrelid = partition.parentrelid);
        END LOOP;
      END
      $$
      DROP INDEX public.by_day
      ALTER INDEX public.by_day RENAME TO new
      """
    ),
    Sample(
      Index.self,
      ["public", "users", "by_name"],
      [
        "columns": [["expression": "lower(name)", "order": "desc", "statistics": "7"]],
        "depends_on_extensions": ["pg_trgm"], "unique": "true", "nulls_not_distinct": "true", "using": "gist",
        "include": ["id"], "where": "id > 0", "storage": ["fillfactor": "70"], "tablespace": "fast",
        "comment": "c",
      ],
      catalog: ["valid": "f"],
      """
      CREATE UNIQUE INDEX by_name ON public.users USING gist ((lower(name)) DESC) INCLUDE (id) \
      NULLS NOT DISTINCT WITH (fillfactor = '70') TABLESPACE fast WHERE id > 0
      ALTER INDEX public.by_name ALTER COLUMN 1 SET STATISTICS 7
      ALTER INDEX public.by_name DEPENDS ON EXTENSION pg_trgm
      COMMENT ON INDEX public.by_name IS 'c'
      DROP INDEX public.by_name
      ALTER INDEX public.by_name RENAME TO new
      """
    ),
  ]
}
