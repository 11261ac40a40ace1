import ObjectKinds

extension Samples {
  static let tables = [
    Sample(
      Table.self,
      ["public", "users"],
      [
        "unlogged": "true", "storage": ["fillfactor": "70"], "row_security": "true",
        "force_row_security": "true", "comment": "c",
      ],
      """
      CREATE UNLOGGED TABLE public.users () WITH (fillfactor = '70')
      ALTER TABLE public.users ENABLE ROW LEVEL SECURITY
      ALTER TABLE public.users FORCE ROW LEVEL SECURITY
      COMMENT ON TABLE public.users IS 'c'
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
      BEGIN
        SELECT i.indexrelid INTO STRICT part
          FROM pg_partition_ancestors('public.points'::regclass) AS ancestor
          JOIN pg_index whole ON whole.indrelid = ancestor
          JOIN pg_class c ON c.oid = whole.indexrelid AND c.relname = 'orders_idx'
          JOIN pg_partition_tree(whole.indexrelid) AS tree ON true
          JOIN pg_index i ON i.indexrelid = tree.relid AND i.indrelid = 'public.points'::regclass;
        IF (SELECT c.relname FROM pg_class c WHERE c.oid = part) <> 'odd' THEN
          EXECUTE format('ALTER INDEX %s RENAME TO %I', part, 'odd');
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
      InheritedColumn.self,
      ["public", "birds", "name"],
      [
        "default": "'x'", "not_null": "true", "storage": "external", "compression": "lz4", "statistics": "5",
        "comment": "c",
      ],
      catalog: ["original": #"{"default": "'y'", "storage": "extended"}"#],
      """
      ALTER TABLE public.birds ALTER COLUMN name SET DEFAULT 'x'
      ALTER TABLE public.birds ALTER COLUMN name SET NOT NULL
      ALTER TABLE public.birds ALTER COLUMN name SET STORAGE EXTERNAL
      ALTER TABLE public.birds ALTER COLUMN name SET COMPRESSION LZ4
      ALTER TABLE public.birds ALTER COLUMN name SET STATISTICS 5
      COMMENT ON COLUMN public.birds.name IS 'c'
      ALTER TABLE public.birds ALTER COLUMN name SET DEFAULT 'y'
      ALTER TABLE public.birds ALTER COLUMN name DROP NOT NULL
      ALTER TABLE public.birds ALTER COLUMN name SET STORAGE EXTENDED
      ALTER TABLE public.birds ALTER COLUMN name SET COMPRESSION default
      ALTER TABLE public.birds ALTER COLUMN name SET STATISTICS -1
      COMMENT ON COLUMN public.birds.name IS NULL
      """
    ),
    Sample(
      Column.self,
      ["public", "users", "name"],
      [
        "type": "text?", "collation": "C", "default": "'x'", "storage": "external", "compression": "lz4",
        "statistics": "500", "comment": "c",
      ],
      """
      ALTER TABLE public.users ADD COLUMN name text COMPRESSION LZ4 COLLATE "C" DEFAULT 'x'
      ALTER TABLE public.users ALTER COLUMN name SET STORAGE EXTERNAL
      ALTER TABLE public.users ALTER COLUMN name SET STATISTICS 500
      COMMENT ON COLUMN public.users.name IS 'c'
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
      Index.self,
      ["public", "users", "by_name"],
      [
        "columns": ["lower(name) desc"], "unique": "true", "nulls_not_distinct": "true", "using": "gist",
        "include": ["id"], "where": "id > 0", "storage": ["fillfactor": "70"], "comment": "c",
      ],
      catalog: ["valid": "f"],
      """
      CREATE UNIQUE INDEX by_name ON public.users USING gist ((lower(name)) DESC) INCLUDE (id) \
      NULLS NOT DISTINCT WITH (fillfactor = '70') WHERE id > 0
      COMMENT ON INDEX public.by_name IS 'c'
      DROP INDEX public.by_name
      ALTER INDEX public.by_name RENAME TO new
      """
    ),
  ]
}
