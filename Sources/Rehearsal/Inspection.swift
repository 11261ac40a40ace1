package import CatalogModel
package import PostgresClient
import SQLText

/// Finds out which objects of a live database PostgreSQL would not accept, were they written now.
///
/// It keeps a function whose body names a table that is gone. Specs that say so hold the function as it is; other specs
/// could not be elaborated.
package enum Inspection {
  /// How many objects are asked about at once, while all goes well.
  private static let batchSize = 100

  /// The objects of a catalog that fail the check.
  ///
  /// - Parameters:
  ///   - catalog: Objects of the live database.
  ///   - connection: A connection to it, in no transaction. Nothing is written, and no setting outlasts the question.
  ///   - kinds: All kinds.
  /// - Returns: Their addresses, each with the directive by which specs say that it is not to be checked.
  /// - Throws: What stops the connection.
  package static func failures(
    in catalog: Catalog,
    of connection: Connection,
    kinds: [any CatalogObject.Type]
  ) async throws(PostgresError) -> [ObjectAddress: Directive] {
    var directives: [Kind: Directive] = [:]
    for type in kinds { directives[type.kind] = type.checkDirective }
    let checks = catalog.addresses.filter { directives[$0.kind] != nil }.sorted().compactMap { address in
      catalog[address].flatMap { $0.inspection.isEmpty ? nil : (address, statements(of: $0)) }
    }
    var failures: [ObjectAddress: Directive] = [:]
    for start in stride(from: 0, to: checks.count, by: batchSize) {
      let batch = checks[start..<min(start + batchSize, checks.count)]
      guard try await connection.refusal(of: batch.flatMap(\.1)) != nil else { continue }
      for (address, statements) in batch {
        guard let refusal = try await connection.refusal(of: statements) else { continue }
        // Whoever may not use an object may not have it checked either.
        if refusal.sqlstate != "42501" { failures[address] = directives[address.kind] }
      }
    }
    return failures
  }

  /// The settings last as long as the transaction, which is that of the statements sent at once.
  private static func statements(of object: any CatalogObject) -> [SQL] {
    [
      """
      SELECT set_config('check_function_bodies', 'on', true),
             set_config('search_path', \(Literal(object.address.searchPath.text)), true)
      """
    ] + object.inspection
  }
}
