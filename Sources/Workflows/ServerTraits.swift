package import CatalogModel
package import PostgresClient
import SQLText

/// What of a server the elaboration of specs depends on.
package struct ServerTraits: Sendable {
  let options: ConnectionOptions
  let version: ServerVersion
  /// The name of the server's version, locale, and extensions, and of what plumb asks it.
  let context: String
  /// Where the database's own sessions look for what is named without its schema, in PostgreSQL's own first: that is
  /// where the names and operators are that no definition qualifies.
  let searchPath: String

  /// The names of all roles.
  let roles: Set<String>

  package init(
    of connection: Connection,
    kinds: [any CatalogObject.Type],
    managed: Managed = Managed()
  ) async throws(PostgresError) {
    let results = try await connection.pipeline([
      // Somebody's own objects may come before PostgreSQL's in the path of the database.
      "SELECT pg_catalog.set_config('search_path', '', false)",
      """
      SELECT d.encoding, d.datcollate, d.datctype, version(),
             (SELECT string_agg(name || ' ' || default_version, ',' ORDER BY name)
                FROM pg_available_extensions)
        FROM pg_database d WHERE d.datname = current_database()
      """,
      "SELECT rolname FROM pg_roles",
      """
      SELECT CASE WHEN strpos(reset_val, 'pg_catalog') > 0 THEN 'pg_catalog, ' ELSE '' END || reset_val
        FROM pg_settings WHERE name = 'search_path'
      """,
    ])
    let about = results[1]
    roles = Set(results[2].indices.map { results[2].string($0, 0) ?? "" })
    searchPath = results[3].string(0, 0) ?? ""
    options = connection.options
    version = connection.version
    var hash = SHA256()
    hash.update(Project.program.utf8)
    hash.update(about.rowBytes(0))
    if !managed.grants { hash.update("without grants".utf8) }
    if managed.roles { hash.update("with roles".utf8) }
    for type in kinds { hash.update(type.catalogQuery(connection.version).text.utf8) }
    context = String(hash.finalize().prefix(32))
  }

  /// The server on which a project tries things out: its own choice, or else the one that these are of.
  func scratchServer(of project: Project) -> ConnectionOptions { project.scratch ?? options }
}
