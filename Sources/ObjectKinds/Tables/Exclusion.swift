package import CatalogModel
package import SQLText

/// An exclusion constraint.
package struct Exclusion: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var method: Identifier = "gist"
  package var elements: [IndexKey] = []
  package var include: [Identifier] = []
  package var predicate: SQL?
  package var storage = OrderedMap<String>()
  package var tablespace: Identifier?
  package var indexComment: String?
  package var deferrable = Deferral.immediate

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Exclusion: BackedByIndex {
  package static let kind: Kind = "exclusion constraint"
  package static let placement = Placement.nested("exclusions", in: [Table.kind])
  package static let catalog = "pg_constraint"
  package static let catalogFilter: SQL? = "contype = 'x'"
  package static let namespaces: [Namespace] = [.relation, .constraint]

  package static let properties: [Property<Exclusion>] = [
    commentProperty,
    Property("using", \.method),
    Property("elements", \.elements, required: true) {
      IndexKey.alteration(of: $0.new.indexName, from: $0.from, to: $0.to)
    },
    Property("include", \.include),
    Property("where", \.predicate),
    Property("storage", \.storage) { UniqueIndex.storageChanges($0) },
    tablespaceProperty,
    indexCommentProperty,
    Property("deferrable", \.deferrable),
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    \(Constraints.head), am.amname, \(IndexKey.query(operators: "con.conexclop")), \(UniqueIndex.included),
           pg_get_expr(i.indpred, i.indrelid), \(StorageParameters.json("ic.reloptions")), \(indexColumns),
           \(Deferral.query("con.condeferrable", "con.condeferred"))
    \(Constraints.source("'x'", joining: "\(UniqueIndex.joins)\n  JOIN pg_am am ON am.oid = ic.relam"))
    """
  }

  package var commentTarget: SQL { Constraints.commentTarget(address) }

  package var references: [Reference] {
    UniqueIndex.references(address, elements.compactMap(\.column), include)
  }

  package func requirements(in catalog: Catalog) -> [Requirement] {
    let table = catalog[address.parent(Table.kind)] as? Table
    guard table?.partitionKey != nil else { return [] }
    return [Requirement("elements", "exclusion constraints on partitioned tables", since: 17)]
  }

  package var defaultName: Identifier? {
    let names = elements.compactMap(\.column)
    guard names.count == elements.count else { return nil }
    return Constraints.defaultName(address.names[1], Constraints.indexColumnNames(names + include), "excl")
  }

  package mutating func settle() throws(FieldMismatch) {
    guard elements.allSatisfy({ $0.operator != nil }) else {
      throw FieldMismatch(
        "every element of an exclusion constraint needs its operator, as in `with: \"&&\"`",
        at: nil
      )
    }
    try IndexKey.check(elements)
  }

  /// PostgreSQL forgets the statistics where it builds the index anew by itself.
  var isForgottenInPart: Bool { elements.contains { $0.statistics != nil } }

  package var needsName: Bool { comment != nil || indexComment != nil || isForgottenInPart }
  package var inlineComplement: [Statement] {
    IndexKey.statisticsChanges(of: indexName, from: [], to: elements) + indexComplement
  }

  package func create(_ context: CreationContext) -> [Statement] {
    var addition = Constraints.add(definition, to: address)
    let compared = elements.map { element in
      Exclusivity(element.value, element.operator.map { SQL(verbatim: $0) } ?? "=")
    }
    if elements.allSatisfy({ $0.collation == nil }) {
      addition.precheck = Precheck(.exclusivity(compared, where: predicate), note: "make them differ first")
    }
    return [addition] + inlineComplement
  }
  package var inlineDefinition: SQL? { definition }
  package var inlineLikeness: SQL? { clauses(nil, nil) }
  package func drop() -> [Statement] { Constraints.drop(address) }
  package func rename(to name: Identifier) -> [Statement]? { Constraints.rename(address, to: name) }

  private var definition: SQL {
    "\(Constraints.prefix(address))\(clauses(StorageParameters.clause(storage), tablespaceClause))"
  }

  private func clauses(_ storage: SQL?, _ tablespace: SQL?) -> SQL {
    .line {
      "EXCLUDE USING \(method) (\(elements.map(\.sql)))"
      if !include.isEmpty { "INCLUDE (\(include))" }
      if let storage { "WITH \(storage)" }
      if let tablespace { tablespace }
      if let predicate { "WHERE \(predicate.parenthesized)" }
      deferrable.clause
    }
  }
}
