package import CatalogModel
package import SQLText

/// A text search parser: the functions, in C, that take documents apart.
package struct TextSearchParser: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var start: QualifiedName?
  package var nextToken: QualifiedName?
  package var end: QualifiedName?
  package var tokenTypes: QualifiedName?
  package var headline: QualifiedName?

  package init(blank address: ObjectAddress) { self.address = address }
}

extension TextSearchParser: CatalogObject {
  package static let kind: Kind = "text search parser"
  package static let placement = Placement.schema("text_search_parsers")
  package static let home = TextSearch.home
  package static let catalog = "pg_ts_parser"

  package static let properties: [Property<TextSearchParser>] = [
    Property("start", \.start, required: true),
    Property("gettoken", \.nextToken, required: true),
    Property("end", \.end, required: true),
    Property("lextypes", \.tokenTypes, required: true),
    Property("headline", \.headline),
    commentProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT p.oid, 0, 0, n.nspname, p.prsname, \(CatalogNames.function("p.prsstart")),
           \(CatalogNames.function("p.prstoken")), \(CatalogNames.function("p.prsend")),
           \(CatalogNames.function("p.prslextype")), \(CatalogNames.function("p.prsheadline")), d.description
      FROM pg_ts_parser p
      JOIN pg_namespace n ON n.oid = p.prsnamespace
      \(CatalogNames.comment("p.oid", in: "pg_ts_parser"))
     WHERE \(Schemas.areUsers("n"))
    """
  }

  package var references: [Reference] {
    [
      ("start", start), ("gettoken", nextToken), ("end", end), ("lextypes", tokenTypes),
      ("headline", headline),
    ].flatMap { Lookup.function($0.0, $0.1, from: address.names[0]) }
  }

  package var commentTarget: SQL { "TEXT SEARCH PARSER \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let options = DefinitionList.sql {
      if let start { "START = \(start.sql)" }
      if let nextToken { "GETTOKEN = \(nextToken.sql)" }
      if let end { "END = \(end.sql)" }
      if let tokenTypes { "LEXTYPES = \(tokenTypes.sql)" }
      if let headline { "HEADLINE = \(headline.sql)" }
    }
    return ["CREATE TEXT SEARCH PARSER \(address) \(options)"]
  }

  package func drop() -> [Statement] { ["DROP TEXT SEARCH PARSER \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER TEXT SEARCH PARSER \(address) RENAME TO \(name)"]
  }
}
