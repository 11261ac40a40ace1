package import CatalogModel
package import SQLText

/// A unique constraint.
package struct Unique: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var columns: [Identifier] = []
  package var include: [Identifier] = []
  package var areNullsNotDistinct = false
  package var storage = OrderedMap<String>()
  package var tablespace: Identifier?
  package var indexComment: String?
  package var deferrable = Deferral.immediate
  /// Whether the last column is a period of time, in which the others are unique.
  package var isTemporal = false

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Unique: BackedByIndex {
  package static let kind: Kind = "unique constraint"
  package static let placement = Placement.nested("unique", in: [Table.kind])
  package static let catalog = "pg_constraint"
  package static let catalogFilter: SQL? = "contype = 'u'"
  package static let namespaces: [Namespace] = [.relation, .constraint]

  package static let properties: [Property<Unique>] = [
    commentProperty,
    Property("columns", \.columns, required: true),
    Property("include", \.include),
    Property("nulls_not_distinct", \.areNullsNotDistinct, since: 15),
    Property("storage", \.storage) { UniqueIndex.storageChanges($0) },
    tablespaceProperty,
    indexCommentProperty,
    Property("deferrable", \.deferrable),
    Property("without_overlaps", \.isTemporal, since: 18),
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    \(Constraints.head), \(Constraints.columnNames(of: "con.conrelid", "con.conkey")),
           \(UniqueIndex.included), \(server.major >= 15 ? "i.indnullsnotdistinct" : "false" as SQL),
           \(StorageParameters.json("ic.reloptions")), \(indexColumns), \(Deferral.query("con.condeferrable", "con.condeferred")),
           \(Constraints.isTemporal(server))
    \(Constraints.source("'u'", joining: UniqueIndex.joins))
    """
  }

  package static let shorthand: Shape? = .list(.name)
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field { UniqueIndex.expanded(field) }
  package static func condensed(_ field: Field) -> Field { UniqueIndex.condensed(field) }

  package var commentTarget: SQL { Constraints.commentTarget(address) }
  package var references: [Reference] { UniqueIndex.references(address, columns, include) }
  package var defaultName: Identifier? {
    Constraints.defaultName(address.names[1], Constraints.indexColumnNames(columns + include), "key")
  }

  package func create(_ context: CreationContext) -> [Statement] {
    var statement = Constraints.add(definition, to: address)
    if !isTemporal {
      statement.online = onlineForm
      statement.precheck = UniqueIndex.precheck(columns, areNullsNotDistinct: areNullsNotDistinct)
    }
    return [statement] + inlineComplement
  }

  /// The index comes first, beside whatever goes on, and becomes the constraint's.
  private var onlineForm: OnlineForm {
    UniqueIndex.adoption(
      by: address,
      as: "UNIQUE",
      index: indexDefinition,
      deferrable
    )
  }

  /// What stands behind the name of the table where the index is made by itself.
  var indexDefinition: SQL {
    .line {
      "(\(columns))"
      if !include.isEmpty { "INCLUDE (\(include))" }
      if areNullsNotDistinct { "NULLS NOT DISTINCT" }
      if let storage = StorageParameters.clause(storage) { "WITH \(storage)" }
      if let tablespace { "TABLESPACE \(tablespace)" }
    }
  }

  package var inlineDefinition: SQL? { definition }
  package var inlineLikeness: SQL? {
    UniqueIndex.likeness(columns, include, deferrable, areNullsNotDistinct: areNullsNotDistinct)
  }
  package func drop() -> [Statement] { Constraints.drop(address) }
  package func rename(to name: Identifier) -> [Statement]? { Constraints.rename(address, to: name) }

  var definition: SQL {
    .line {
      "\(Constraints.prefix(address))UNIQUE"
      if areNullsNotDistinct { "NULLS NOT DISTINCT" }
      "(\(columns)\(isTemporal ? " WITHOUT OVERLAPS" : "" as SQL))"
      if !include.isEmpty { "INCLUDE (\(include))" }
      if let storage = StorageParameters.clause(storage) { "WITH \(storage)" }
      if let tablespaceClause { tablespaceClause }
      deferrable.clause
    }
  }
}
