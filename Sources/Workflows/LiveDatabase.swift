import CatalogModel
import Introspection
package import PostgresClient
import SQLText

/// A live database as it was at one moment.
///
/// The transaction in which it was read stays open until `ended`, so that what is asked later is of the same moment.
package struct LiveDatabase: Sendable {
  package let connection: Connection
  let traits: ServerTraits
  private var snapshot: Snapshot

  /// The objects of every user, whoever's business they are.
  var catalog: Catalog { snapshot.catalog }
  /// The objects for which plumb has no kind: they are never touched.
  var unmodelled: UnmodelledObjects { snapshot.unmodelled ?? UnmodelledObjects(objects: []) }
  /// What each object needs to exist, once `ended` has asked.
  var dependencies: [ObjectAddress: Set<ObjectAddress>] { snapshot.dependencies() }

  /// Reads all objects of a database.
  package init(reading connection: Connection, for project: Project) async throws(PostgresError) {
    self.connection = connection
    traits = try await ServerTraits(of: connection, kinds: project.kinds, managed: project.scope.managed)
    snapshot = try await Introspection.begin(connection, kinds: project.liveKinds)
  }

  /// Who owns what.
  func owners(_ kinds: [any CatalogObject.Type]) async throws(PostgresError) -> Owners {
    try await Owners(of: snapshot, in: connection, kinds: kinds)
  }

  /// The same after the end of the transaction, and of a last question, what depends on what, where that is wanted.
  func ended(withDependencies: Bool) async throws(PostgresError) -> LiveDatabase {
    var ended = self
    if withDependencies {
      ended.snapshot = try await Introspection.end(snapshot, connection)
    } else {
      _ = try await connection.execute("COMMIT")
    }
    return ended
  }
}
