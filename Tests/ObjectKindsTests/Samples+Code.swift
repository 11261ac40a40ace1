import ObjectKinds

extension Samples {
  static let code = routines + views

  private static let routines = [
    Sample(
      Function.self,
      ["public", "touch", ""],
      [
        "returns": "trigger", "language": "plpgsql", "set": ["search_path": ""],
        "body": "begin\n  return new;\nend\n",
      ],
      """
      CREATE FUNCTION public.touch()
        RETURNS trigger
        LANGUAGE plpgsql
        SET search_path TO ''
        AS $$begin
        return new;
      end
      $$
      DROP FUNCTION public.touch()
      ALTER FUNCTION public.touch() RENAME TO new
      """
    ),
    Sample(
      Function.self,
      ["public", "every", "integer, character varying[]"],
      [
        "arguments": "n int default f(1, 2), VARIADIC \"More\" varchar(9)[] = '{}', out x text",
        "returns": "text", "language": "plpgsql", "volatility": "stable", "strict": "true",
        "security_definer": "true", "leakproof": "true", "parallel": "restricted", "cost": "7.5",
        "rows": "3",
        "support": "helpers.support", "window": "true", "transforms": ["hstore", "jsonb"],
        "set": ["search_path": ["public", "Odd"], "app.user": "it's"], "body": "$$ is taken",
        "depends_on_extensions": ["hstore", "plpgsql"],
        "comment": "c", "owner": "me", "grants": ["app": ["with_grant_option": ["execute"]]],
      ],
      """
      CREATE FUNCTION public.every(n int default f(1, 2), VARIADIC "More" varchar(9)[] = '{}', out x text)
        RETURNS text
        WINDOW STABLE STRICT LEAKPROOF PARALLEL RESTRICTED
        COST 7.5
        ROWS 3
        SUPPORT helpers.support
        LANGUAGE plpgsql
        TRANSFORM FOR TYPE hstore, FOR TYPE jsonb
        SECURITY DEFINER
        SET app."user" TO 'it''s'
        SET search_path TO 'public', 'Odd'
        AS $body$$$ is taken$body$
      ALTER FUNCTION public.every(integer, character varying[]) DEPENDS ON EXTENSION hstore
      ALTER FUNCTION public.every(integer, character varying[]) DEPENDS ON EXTENSION plpgsql
      COMMENT ON FUNCTION public.every(integer, character varying[]) IS 'c'
      ALTER FUNCTION public.every(integer, character varying[]) OWNER TO me
      GRANT EXECUTE ON FUNCTION public.every(integer, character varying[]) TO app WITH GRANT OPTION
      DROP FUNCTION public.every(integer, character varying[])
      ALTER FUNCTION public.every(integer, character varying[]) RENAME TO new
      """
    ),
    Sample(
      Function.self,
      ["public", "sum", "integer, integer"],
      [
        "arguments": ["a int", ["name": "b", "type": "int", "default": "1"]], "returns": "int",
        "sql_body": "RETURN a + b;",
      ],
      """
      CREATE FUNCTION public.sum(a int, b int DEFAULT 1)
        RETURNS int
        LANGUAGE sql
        RETURN a + b
      DROP FUNCTION public.sum(integer, integer)
      ALTER FUNCTION public.sum(integer, integer) RENAME TO new
      """
    ),
    Sample(
      Function.self,
      ["public", "resembles", "text, text"],
      [
        "arguments": "text, text", "returns": "real", "language": "c", "object_file": "$libdir/pg_trgm",
        "link_symbol": "similarity",
      ],
      """
      CREATE FUNCTION public.resembles(text, text)
        RETURNS real
        LANGUAGE c
        AS '$libdir/pg_trgm', 'similarity'
      DROP FUNCTION public.resembles(text, text)
      ALTER FUNCTION public.resembles(text, text) RENAME TO new
      """
    ),
    Sample(
      Procedure.self,
      ["public", "clean", "interval"],
      [
        "arguments": "older_than interval", "language": "plpgsql", "security_definer": "true",
        "transforms": ["jsonb"], "set": ["work_mem": "4MB"], "body": "begin end", "comment": "c",
        "depends_on_extensions": ["hstore"], "owner": "me",
        "grants": ["app": ["with_grant_option": ["execute"]]],
      ],
      """
      CREATE PROCEDURE public.clean(older_than interval)
        LANGUAGE plpgsql
        TRANSFORM FOR TYPE jsonb
        SECURITY DEFINER
        SET work_mem TO '4MB'
        AS $$begin end$$
      ALTER PROCEDURE public.clean(interval) DEPENDS ON EXTENSION hstore
      COMMENT ON PROCEDURE public.clean(interval) IS 'c'
      ALTER PROCEDURE public.clean(interval) OWNER TO me
      GRANT EXECUTE ON PROCEDURE public.clean(interval) TO app WITH GRANT OPTION
      DROP PROCEDURE public.clean(interval)
      ALTER PROCEDURE public.clean(interval) RENAME TO new
      """
    ),
    Sample(
      Procedure.self,
      ["public", "p", ""],
      ["sql_body": "BEGIN ATOMIC\n  SELECT 1;\nEND"],
      """
      CREATE PROCEDURE public.p()
        LANGUAGE sql
        BEGIN ATOMIC
        SELECT 1;
      END
      DROP PROCEDURE public.p()
      ALTER PROCEDURE public.p() RENAME TO new
      """
    ),
    Sample(
      Procedure.self,
      ["public", "native", ""],
      ["language": "c", "object_file": "lib", "link_symbol": "native_1"],
      """
      CREATE PROCEDURE public.native()
        LANGUAGE c
        AS 'lib', 'native_1'
      DROP PROCEDURE public.native()
      ALTER PROCEDURE public.native() RENAME TO new
      """
    ),
  ]

  private static let views = [
    Sample(
      View.self,
      ["public", "v"],
      "SELECT 1 AS a;\n",
      """
      CREATE VIEW public.v AS
      SELECT 1 AS a
      DROP VIEW public.v
      ALTER VIEW public.v RENAME TO new
      """
    ),
    Sample(
      View.self,
      ["public", "w"],
      [
        "query": "SELECT id, name FROM t", "columns": ["a", "B"], "security_invoker": "true",
        "security_barrier": "true", "check_option": "cascaded", "column_defaults": ["B": "'x'"],
        "column_comments": ["a": "it's"], "comment": "c", "owner": "me",
        "grants": ["app": ["with_grant_option": ["select"]]],
      ],
      catalog: ["output": "{\"a\": \"integer\", \"B\": \"text\"}"],
      """
      CREATE VIEW public.w (a, "B") WITH (security_invoker = true, security_barrier = true, check_option = cascaded) AS
      SELECT id, name FROM t
      ALTER VIEW public.w ALTER COLUMN "B" SET DEFAULT 'x'
      COMMENT ON COLUMN public.w.a IS 'it''s'
      COMMENT ON VIEW public.w IS 'c'
      ALTER VIEW public.w OWNER TO me
      GRANT SELECT ON TABLE public.w TO app WITH GRANT OPTION
      DROP VIEW public.w
      ALTER VIEW public.w RENAME TO new
      """
    ),
    Sample(
      MaterializedView.self,
      ["public", "m"],
      [
        "query": "SELECT id FROM t", "columns": ["a"], "storage": ["fillfactor": "70"],
        "using": "heap2", "tablespace": "fast",
        "column_comments": ["a": "x"], "column_settings": ["a": ["statistics": "7"]],
        "depends_on_extensions": ["hstore"], "comment": "c",
        "owner": "me", "grants": ["app": ["with_grant_option": ["select"]]],
      ],
      """
      CREATE MATERIALIZED VIEW public.m (a) USING heap2 WITH (fillfactor = '70') TABLESPACE fast AS
      SELECT id FROM t
      COMMENT ON COLUMN public.m.a IS 'x'
      ALTER MATERIALIZED VIEW public.m ALTER COLUMN a SET STATISTICS 7
      ALTER MATERIALIZED VIEW public.m DEPENDS ON EXTENSION hstore
      COMMENT ON MATERIALIZED VIEW public.m IS 'c'
      ALTER MATERIALIZED VIEW public.m OWNER TO me
      GRANT SELECT ON TABLE public.m TO app WITH GRANT OPTION
      DROP MATERIALIZED VIEW public.m
      ALTER MATERIALIZED VIEW public.m RENAME TO new
      """
    ),
  ]
}
