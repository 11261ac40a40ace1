import CatalogModel
import Diffing
import ObjectKinds
import PostgresClient
import SQLText

/// A table whose values are to be copied within it, as it is now.
struct TableInUse {
  private let side: Side
  private let table: ObjectAddress
  private let rights: CopyRights

  init(_ table: ObjectAddress, in side: Side, _ rights: CopyRights) {
    (self.table, self.side, self.rights) = (table, side, rights)
  }

  private func parts<Part: CatalogObject>(_: Part.Type) -> [Part] {
    side.graph.dependents(on: table).compactMap { side.catalog[$0] as? Part }
  }

  /// The triggers that an update would fire.
  private var updateTriggers: [Trigger] {
    parts(Trigger.self).filter { trigger in
      trigger.enabled != .disabled && trigger.events.contains(.update) && trigger.columns.isEmpty
    }
  }

  /// The triggers that an update of one of its columns would fire.
  func triggers(ofUpdating column: Identifier) -> [Trigger] {
    parts(Trigger.self).filter { trigger in
      trigger.enabled != .disabled && trigger.events.contains(.update)
        && (trigger.columns.isEmpty || trigger.columns.contains(column))
    }
  }

  /// Whether triggers of users have to be kept out of a copy, to which nobody has to react.
  var hasTriggers: Bool { !updateTriggers.isEmpty }

  /// Why a column of it can't take the place of another while it is read and written; nil where it can.
  func obstacle(to succession: ColumnSuccession) -> String? {
    guard let table = side.catalog[table] as? Table, table.server == nil, table.partitionKey == nil,
      !table.hasInheritance, parts(Table.self).isEmpty
    else { return "the table shares its columns with others" }
    guard rights.hasLanguage else { return "there is no PL/pgSQL to keep two columns in step" }
    guard rights.schemas.contains(table.address.names[0].name) else {
      return "there is no right to create a function in its schema to keep two columns in step"
    }
    if table.isRowSecurityForced, !rights.seesAllRows { return "policies may hide rows from a copy" }
    if parts(Rule.self).contains(where: { $0.event == .update && $0.enabled != .disabled }) {
      return "a rule would see a copy of the values as updates"
    }
    if let trigger = updateTriggers.first(where: { $0.enabled != .origin || !rights.bypassesTriggers }) {
      return "trigger \(trigger.address.name) would see a copy of the values as updates"
    }
    if let trigger = trigger(after: succession.trigger) {
      return "trigger \(trigger.address.name) comes after what keeps two columns in step"
    }
    let column = self.table.child(Column.kind, succession.address.name)
    let computed = side.graph.dependents(on: column).first { address in
      (side.catalog[address] as? Column).map { $0.generated != nil } ?? false
    }
    return computed.map { "\($0) is computed from it" }
  }

  /// A trigger that may change a row after the one of the name, before it is written.
  private func trigger(after name: Identifier) -> Trigger? {
    parts(Trigger.self).first { trigger in
      trigger.timing == .before && trigger.level == .row && trigger.enabled != .disabled
        && !trigger.address.name.name.utf8.lexicographicallyPrecedes(name.name.utf8)
    }
  }
}

/// What a session may do to copy values within tables.
struct CopyRights {
  /// Whether it can write functions in PL/pgSQL.
  let hasLanguage: Bool
  /// Whether it can keep the triggers of users out.
  let bypassesTriggers: Bool
  /// Whether it sees all rows, whatever policies say.
  let seesAllRows: Bool
  /// The schemas in which it can create functions.
  let schemas: Set<String>

  init(_ connection: Connection) async throws(PostgresError) {
    let bypasses: SQL =
      connection.version.major >= 15
      ? "pg_catalog.has_parameter_privilege('session_replication_role', 'SET')" : "r.rolsuper"
    let row = try await connection.query(
      """
      SELECT EXISTS (SELECT FROM pg_catalog.pg_language l
                      WHERE l.lanname = 'plpgsql' AND pg_catalog.has_language_privilege(l.oid, 'USAGE')),
             \(bypasses), r.rolsuper OR r.rolbypassrls
        FROM pg_catalog.pg_roles r WHERE r.rolname = current_user
      """
    ).first
    hasLanguage = row?[0] == "t"
    bypassesTriggers = row?[1] == "t"
    seesAllRows = row?[2] == "t"
    let schemas = try await connection.query(
      "SELECT n.nspname FROM pg_catalog.pg_namespace n WHERE pg_catalog.has_schema_privilege(n.oid, 'CREATE')"
    )
    self.schemas = Set(schemas.compactMap { $0[0] })
  }
}
