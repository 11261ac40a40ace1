import ObjectKinds

/// Objects of every kind that between them set every property to something else than its default.
enum Samples {
  static let all =
    schemas + types + furtherTypes + tables + constraints + code + operators + textSearch + access + grants

  private static let schemas = [
    Sample(
      Schema.self,
      ["billing"],
      ["comment": "it's", "owner": "me", "grants": ["app": ["with_grant_option": ["usage"]]]],
      """
      CREATE SCHEMA billing
      COMMENT ON SCHEMA billing IS 'it''s'
      ALTER SCHEMA billing OWNER TO me
      GRANT USAGE ON SCHEMA billing TO app WITH GRANT OPTION
      DROP SCHEMA billing
      ALTER SCHEMA billing RENAME TO new
      """
    ),
    Sample(
      Extension.self,
      ["uuid-ossp"],
      ["schema": "other", "version": "1.1", "comment": "c"],
      """
      CREATE EXTENSION "uuid-ossp" SCHEMA other VERSION '1.1'
      COMMENT ON EXTENSION "uuid-ossp" IS 'c'
      DROP EXTENSION "uuid-ossp"
      """
    ),
    Sample(
      Extension.self,
      ["pg_trgm"],
      [:],
      """
      CREATE EXTENSION pg_trgm
      DROP EXTENSION pg_trgm
      """
    ),
  ]
}
