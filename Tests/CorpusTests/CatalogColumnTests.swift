import CatalogModel
import ObjectKinds
import PostgresClient
import SQLText
import TestSupport
import Testing

/// Every column of the system catalogs that plumb reads is either read or left out for a reason, so that what a new
/// version of PostgreSQL adds is found and not ignored.
@Suite struct CatalogColumnTests {
  @Test func everyColumnIsReadOrExplained() async throws {
    try await TestServer.withDatabase { database in
      let connection = try await Connection.open(database)
      let words = Self.words(connection.version)
      let rows = try await connection.query(
        """
        SELECT c.relname, a.attname FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
         WHERE c.relnamespace = 'pg_catalog'::regnamespace AND c.relkind = 'r' AND a.attnum > 0
         ORDER BY c.relname, a.attnum
        """
      )
      await connection.close()
      let unknown = rows.map { ($0[0] ?? "", $0[1] ?? "") }.filter { catalog, column in
        words.contains(catalog) && column != "oid" && !words.contains(column)
          && UnreadCatalogColumns.reasons[catalog]?.contains { $0.columns.contains(column) } != true
      }
      #expect(unknown.map { "\($0.0).\($0.1)" } == [])
    }
  }

  /// Every word of the queries of all kinds, whatever it means.
  private static func words(_ server: ServerVersion) -> Set<String> {
    var words: Set<String> = []
    for kind in ObjectKinds.all {
      let text = kind.catalogQuery(server).text
      words.formUnion(text.split { !$0.isLetter && !$0.isNumber && $0 != "_" }.map(String.init))
      words.insert(kind.catalog)
      if let owner = kind.ownerColumn { words.insert(owner.text) }
    }
    return words
  }
}
