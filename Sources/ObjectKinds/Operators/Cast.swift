package import CatalogModel
package import SQLText

/// A cast, which is known by its types: `text as citext`.
package struct Cast: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  /// The function with its argument types; without one the cast is by text, or keeps the bytes as they are.
  package var function: SQL?
  /// Whether the cast goes by the text form of its types.
  package var isByText = false
  package var context = Context.explicit

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Context: String, Keyword { case explicit, assignment, implicit }
}

extension Cast: CatalogObject {
  package static let kind: Kind = "cast"
  package static let placement = Placement.database("casts")
  package static let catalog = "pg_cast"
  package static let isNamed = false

  package static let properties: [Property<Cast>] = [
    Property("function", \.function),
    Property("inout", \.isByText),
    Property("context", \.context),
    commentProperty,
  ]

  /// What belongs to an extension or, as the casts of ranges to multiranges, to a type is left out.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT c.oid, 0, 0, format('%s as %s', format_type(c.castsource, NULL), format_type(c.casttarget, NULL)),
           CASE WHEN c.castmethod = 'f' THEN c.castfunc::regprocedure::text END, c.castmethod = 'i',
           CASE c.castcontext WHEN 'a' THEN 'assignment' WHEN 'i' THEN 'implicit' ELSE 'explicit' END,
           d.description
      FROM pg_cast c
      \(CatalogNames.comment("c.oid", in: "pg_cast"))
     WHERE c.oid >= 16384
       AND NOT EXISTS (SELECT FROM pg_depend i
                        WHERE i.classid = 'pg_cast'::regclass AND i.objid = c.oid AND i.deptype IN ('i', 'e'))
    """
  }

  /// The types that the address names, or nil where it names something else.
  private var types: (source: String, target: String)? {
    let text = address.name.name
    guard let mark = TopLevel.range(of: " as ", in: text.lowercased()) else { return nil }
    let offset = text.lowercased().distance(from: text.lowercased().startIndex, to: mark.lowerBound)
    return (String(text.prefix(offset)).trimmed, String(text.dropFirst(offset + 4)).trimmed)
  }

  package mutating func settle() throws(FieldMismatch) {
    guard let types else {
      throw FieldMismatch(
        "a cast is called by its types, as in `text as integer`, not `\(address.name)`",
        at: nil
      )
    }
    for type in [types.source, types.target] { _ = try SQL(Field.scalar(type)) }
    let canonical = [types.source, types.target].map { RoutineType.canonical(RoutineText.words($0)) }
    address = ObjectAddress(Self.kind, Identifier(canonical.joined(separator: " as ")))
    if function != nil, isByText {
      throw FieldMismatch("a cast has either a `function` or is `inout`", at: nil)
    }
  }

  package var typeNames: [TypeName] {
    guard let types else { return [] }
    return [TypeName("", SQL(verbatim: types.source)), TypeName("", SQL(verbatim: types.target))]
  }

  package var references: [Reference] {
    typeNames.flatMap { Lookup.type("", $0.sql) }
      + Lookup.function("function", call: function, from: "public")
  }

  private var signature: SQL {
    "(\(SQL(verbatim: types?.source ?? "")) AS \(SQL(verbatim: types?.target ?? "")))"
  }

  package var commentTarget: SQL { "CAST \(signature)" }

  package var lookup: SQL? {
    guard let types else { return nil }
    return """
      (SELECT oid FROM pg_cast
        WHERE castsource = to_regtype(\(Literal(types.source))) AND casttarget = to_regtype(\(Literal(types.target))))
      """
  }

  package func create(_ context: CreationContext) -> [Statement] {
    let sql = SQL.line {
      "CREATE CAST \(signature)"
      if let function {
        "WITH FUNCTION \(function)"
      } else {
        isByText ? "WITH INOUT" : "WITHOUT FUNCTION" as SQL
      }
      if self.context != .explicit { "AS \(self.context.sql)" }
    }
    return [Statement(sql)]
  }

  package func drop() -> [Statement] { ["DROP CAST \(signature)"] }
}
