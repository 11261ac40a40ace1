package import CatalogModel
package import SQLText

/// A collation.
///
/// The version of the library that it was created with is not compared: it tells of the machine and not of the schema.
package struct Collation: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var provider = Provider.libc
  package var locale: String?
  /// The locale's two halves, where they differ.
  package var lcCollate: String?
  package var lcCtype: String?
  package var isDeterministic = true
  /// Rules of ICU that go beyond the locale.
  package var rules: String?

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Provider: String, Keyword { case libc, icu, builtin }
}

extension Collation: CatalogObject {
  package static let kind: Kind = "collation"
  package static let placement = Placement.schema("collations")
  package static let home = SpecHome.shared("types")
  package static let catalog = "pg_collation"
  package static let ownerColumn: SQL? = "collowner"
  package static let replacement = Replacement.beside

  package static let properties: [Property<Collation>] = [
    Property("provider", \.provider),
    Property("locale", \.locale),
    Property("lc_collate", \.lcCollate),
    Property("lc_ctype", \.lcCtype),
    Property("deterministic", \.isDeterministic),
    Property("rules", \.rules, since: 16),
    commentProperty,
    ownerProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    let locale: SQL =
      server.major >= 17 ? "c.colllocale" : server.major >= 15 ? "c.colliculocale" : "NULL::text"
    let rules: SQL = server.major >= 16 ? "c.collicurules" : "NULL::text"
    return """
      SELECT c.oid, 0, 0, n.nspname, c.collname,
             CASE c.collprovider WHEN 'i' THEN 'icu' WHEN 'b' THEN 'builtin' ELSE 'libc' END,
             coalesce(\(locale), CASE WHEN c.collcollate = c.collctype THEN c.collcollate END),
             CASE WHEN c.collcollate <> c.collctype THEN c.collcollate END,
             CASE WHEN c.collcollate <> c.collctype THEN c.collctype END,
             c.collisdeterministic, \(rules), d.description
        FROM pg_collation c
        JOIN pg_namespace n ON n.oid = c.collnamespace
        \(CatalogNames.comment("c.oid", in: "pg_collation"))
       WHERE \(Schemas.areUsers("n"))
      """
  }

  package static let shorthand: Shape? = .text

  /// A scalar stands for the locale.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text != nil else { return field }
    return .map([Field.Entry("locale", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let locale = field["locale"] else { return field }
    return locale
  }

  package mutating func settle() throws(FieldMismatch) {
    let halves = [lcCollate, lcCtype].compactMap(\.self).count
    guard locale == nil ? halves == 2 : halves == 0 else {
      throw FieldMismatch("it has either a `locale`, or both `lc_collate` and `lc_ctype`", at: nil)
    }
    if provider != .icu, rules != nil || !isDeterministic {
      throw FieldMismatch(
        "only a collation of ICU has `rules` or is not `deterministic`",
        at: nil,
        note: "add `provider: icu`"
      )
    }
  }

  package func requirements(in catalog: Catalog) -> [Requirement] {
    provider == .builtin
      ? [Requirement("provider", "collations of its own, `builtin`", word: "builtin", since: 17)] : []
  }

  package var commentTarget: SQL { "COLLATION \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let options = SQL.list {
      if provider != .libc { "PROVIDER = \(SQL(verbatim: provider.rawValue))" }
      if let locale { "LOCALE = \(Literal(locale))" }
      if let lcCollate { "LC_COLLATE = \(Literal(lcCollate))" }
      if let lcCtype { "LC_CTYPE = \(Literal(lcCtype))" }
      if !isDeterministic { "DETERMINISTIC = false" }
      if let rules { "RULES = \(Literal(rules))" }
    }
    return ["CREATE COLLATION \(address) (\(options))"]
  }

  package func drop() -> [Statement] { ["DROP COLLATION \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER COLLATION \(address) RENAME TO \(name)"]
  }
}
