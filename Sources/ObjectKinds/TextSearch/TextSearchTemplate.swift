package import CatalogModel
package import SQLText

/// A text search template: the functions, in C, that dictionaries run.
package struct TextSearchTemplate: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var initialization: QualifiedName?
  package var lexize: QualifiedName?

  package init(blank address: ObjectAddress) { self.address = address }
}

extension TextSearchTemplate: CatalogObject {
  package static let kind: Kind = "text search template"
  package static let placement = Placement.schema("text_search_templates")
  package static let home = TextSearch.home
  package static let catalog = "pg_ts_template"

  package static let properties: [Property<TextSearchTemplate>] = [
    Property("init", \.initialization),
    Property("lexize", \.lexize, required: true),
    commentProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, t.tmplname, \(CatalogNames.function("t.tmplinit")),
           \(CatalogNames.function("t.tmpllexize")), d.description
      FROM pg_ts_template t
      JOIN pg_namespace n ON n.oid = t.tmplnamespace
      \(CatalogNames.comment("t.oid", in: "pg_ts_template"))
     WHERE \(Schemas.areUsers("n"))
    """
  }

  package var references: [Reference] {
    Lookup.function("init", initialization, from: address.names[0])
      + Lookup.function("lexize", lexize, from: address.names[0])
  }

  package var commentTarget: SQL { "TEXT SEARCH TEMPLATE \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let options = SQL.list {
      if let initialization { "INIT = \(initialization.sql)" }
      if let lexize { "LEXIZE = \(lexize.sql)" }
    }
    return ["CREATE TEXT SEARCH TEMPLATE \(address) (\(options))"]
  }

  package func drop() -> [Statement] { ["DROP TEXT SEARCH TEMPLATE \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER TEXT SEARCH TEMPLATE \(address) RENAME TO \(name)"]
  }
}
