import CatalogModel
import SQLText

/// A constraint that PostgreSQL keeps by an index of the same name, of which some things can be said alone.
protocol BackedByIndex: CatalogObject {
  /// Where the index is kept, if not where the database is.
  var tablespace: Identifier? { get set }
  /// What is said of the index, besides what is said of the constraint.
  var indexComment: String? { get set }
}

extension BackedByIndex {
  static var tablespaceProperty: Property<Self> {
    Property("tablespace", \.tablespace) { UniqueIndex.move($0) }
  }

  static var indexCommentProperty: Property<Self> {
    Property("index_comment", \.indexComment) { [$0.new.indexCommentStatement($0.to)] }
  }

  /// The columns of a catalog query for both properties.
  static var indexColumns: SQL {
    """
    \(Tablespace.name(of: "ic")), (SELECT x.description FROM pg_description x
             WHERE x.objoid = con.conindid AND x.classoid = 'pg_class'::regclass AND x.objsubid = 0)
    """
  }

  package var needsName: Bool { comment != nil || indexComment != nil }
  package var inlineComplement: [Statement] { indexComplement }

  var indexComplement: [Statement] { indexComment.map { [indexCommentStatement($0)] } ?? [] }

  /// Where the constraint's definition says in which tablespace its index is to be.
  var tablespaceClause: SQL? { tablespace.map { "USING INDEX TABLESPACE \($0)" } }

  var indexName: SQL { "\(address.names[0]).\(address.name)" }

  private func indexCommentStatement(_ text: String?) -> Statement {
    "COMMENT ON INDEX \(indexName) IS \(text.map { "\(Literal($0))" } ?? "NULL" as SQL)"
  }
}
