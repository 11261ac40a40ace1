package import CatalogModel
package import SQLText

/// How a procedural language sees a type; it is known by both: `hstore language plpython3u`.
package struct Transform: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var fromSQL: SQL?
  package var toSQL: SQL?

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Transform: CatalogObject {
  package static let kind: Kind = "transform"
  package static let placement = Placement.database("transforms")
  package static let catalog = "pg_transform"
  package static let isNamed = false

  package static let properties: [Property<Transform>] = [
    replaceable("from_sql", \.fromSQL), replaceable("to_sql", \.toSQL), commentProperty,
  ]

  /// A property that CREATE OR REPLACE changes, along with all others that have changed.
  private static func replaceable(
    _ name: String,
    _ path: any WritableKeyPath<Transform, SQL?> & Sendable
  ) -> Property<Transform> {
    Property(name, path) { change in
      let first = properties.first { $0.name != "comment" && change.context.changed.contains($0.name) }
      return first?.name == name ? [Statement(change.new.definition(orReplace: true))] : []
    }
  }

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, format('%s language %I', format_type(t.trftype, NULL), l.lanname),
           CASE WHEN t.trffromsql <> 0 THEN t.trffromsql::regprocedure::text END,
           CASE WHEN t.trftosql <> 0 THEN t.trftosql::regprocedure::text END, d.description
      FROM pg_transform t
      JOIN pg_language l ON l.oid = t.trflang
      \(CatalogNames.comment("t.oid", in: "pg_transform"))
     WHERE t.oid >= 16384
    """
  }

  /// The type and the language that the address names, or nil where it names something else.
  private var parts: (type: String, language: String)? {
    let text = address.name.name
    guard let mark = TopLevel.range(of: " language ", in: text.lowercased(), last: true) else { return nil }
    let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: mark.lowerBound)
    return (String(text.prefix(offset)).trimmed, String(text.dropFirst(offset + 10)).trimmed)
  }

  package mutating func settle() throws(FieldMismatch) {
    guard let parts else {
      throw FieldMismatch(
        "a transform is called by type and language, as in `hstore language plpython3u`, not `\(address.name)`",
        at: nil
      )
    }
    for part in [parts.type, parts.language] { _ = try SQL(Field.scalar(part)) }
    let type = RoutineType.canonical(RoutineText.words(parts.type))
    address = ObjectAddress(Self.kind, Identifier("\(type) language \(parts.language)"))
    guard fromSQL != nil || toSQL != nil else {
      throw FieldMismatch("it has neither `from_sql` nor `to_sql`", at: nil)
    }
  }

  package var typeNames: [TypeName] { parts.map { [TypeName("", SQL(verbatim: $0.type))] } ?? [] }

  package var references: [Reference] {
    typeNames.flatMap { Lookup.type("", $0.sql) } + Lookup.function("from_sql", call: fromSQL, from: "public")
      + Lookup.function("to_sql", call: toSQL, from: "public")
  }

  private var signature: SQL {
    "FOR \(SQL(verbatim: parts?.type ?? "")) LANGUAGE \(SQL(verbatim: parts?.language ?? ""))"
  }

  package var commentTarget: SQL { "TRANSFORM \(signature)" }

  package var lookup: SQL? {
    guard let parts else { return nil }
    return """
      (SELECT t.oid FROM pg_transform t JOIN pg_language l ON l.oid = t.trflang
        WHERE t.trftype = to_regtype(\(Literal(parts.type))) AND quote_ident(l.lanname) = \(Literal(parts.language)))
      """
  }

  package func create(_ context: CreationContext) -> [Statement] {
    [Statement(definition(orReplace: false))]
  }
  package func drop() -> [Statement] { ["DROP TRANSFORM \(signature)"] }

  private func definition(orReplace: Bool) -> SQL {
    let functions = SQL.list {
      if let fromSQL { "FROM SQL WITH FUNCTION \(fromSQL)" }
      if let toSQL { "TO SQL WITH FUNCTION \(toSQL)" }
    }
    return "CREATE \(orReplace ? "OR REPLACE " : "" as SQL)TRANSFORM \(signature) (\(functions))"
  }
}
