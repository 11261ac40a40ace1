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
      Column.self,
      ["public", "users", "name"],
      [
        "type": "text?", "collation": "C", "default": "'x'", "storage": "external", "compression": "lz4",
        "statistics": "500", "options": ["n_distinct": "-0.5"], "comment": "c",
      ],
      """
      ALTER TABLE public.users ADD COLUMN name text COMPRESSION LZ4 COLLATE "C" DEFAULT 'x'
      ALTER TABLE public.users ALTER COLUMN name SET STORAGE EXTERNAL
      ALTER TABLE public.users ALTER COLUMN name SET STATISTICS 500
      ALTER TABLE public.users ALTER COLUMN name SET (n_distinct = '-0.5')
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
