package import CatalogModel
package import SQLText

/// By what logical replication tells the rows of a table apart: `full`, `nothing`, or `{index: orders_number_key}`.
package struct ReplicaIdentity: Record {
  package var index: Identifier?
  package var extent: Extent?

  package enum Extent: String, Keyword { case full, nothing }

  package init() {}

  /// All that a row holds.
  package static var full: ReplicaIdentity {
    var identity = ReplicaIdentity()
    identity.extent = .full
    return identity
  }

  package static let parts: [Part<ReplicaIdentity>] = [Part("index", \.index), Part("extent", \.extent)]
  package static let shorthand: Shape? = .keyword(["full", "nothing"])

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard let text = field.text else { return field }
    guard Extent(rawValue: text.lowercased()) != nil else {
      throw FieldMismatch(expected: "`full`, `nothing`, or an index as in `{index: \(text)}`", found: field)
    }
    return .map([Field.Entry("extent", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field { field["extent"] ?? field }

  var clause: SQL { index.map { "USING INDEX \($0)" } ?? extent?.sql ?? "DEFAULT" }
}
