package import CatalogModel
package import PostgresClient
import SQLText

/// What of a server the elaboration of specs depends on.
package struct ServerTraits: Sendable {
  let options: ConnectionOptions
  /// The name of the server's version, locale, and extensions, and of what plumb asks it.
  let context: String
  /// Where the database's own sessions look for what is named without its schema.
  let searchPath: String

  package init(of connection: Connection, kinds: [any CatalogObject.Type]) async throws(PostgresError) {
    let about = try await connection.query(
      """
      SELECT d.encoding, d.datcollate, d.datctype, version(),
             (SELECT string_agg(name || ' ' || default_version, ',' ORDER BY name)
                FROM pg_available_extensions)
        FROM pg_database d WHERE d.datname = current_database()
      """
    )
    let settings = try await connection.query("SELECT reset_val FROM pg_settings WHERE name = 'search_path'")
    searchPath = settings.string(0, 0) ?? ""
    options = connection.options
    var hash = SHA256()
    hash.update(Project.program.utf8)
    hash.update(about.rowBytes(0))
    for type in kinds { hash.update(type.catalogQuery(connection.version).text.utf8) }
    context = String(hash.finalize().prefix(32))
  }

  /// The server on which a project tries things out: its own choice, or else the one that these are of.
  func scratchServer(of project: Project) -> ConnectionOptions { project.scratch ?? options }
}
