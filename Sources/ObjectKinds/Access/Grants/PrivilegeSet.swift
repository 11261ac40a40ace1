package import CatalogModel

/// Some of the privileges that there are for an object, or all of them, whichever these are.
package struct PrivilegeSet: PropertyValue {
  package var isAll = false
  /// PostgreSQL's words in lower case, each once, in the order of `PrivilegeSet.order`.
  package private(set) var names: [String] = []

  private static let all = "all"

  /// The order in which privileges are written.
  private static let order = [
    "select", "insert", "update", "delete", "truncate", "references", "trigger", "maintain", "usage",
    "connect", "create", "temporary", "execute",
  ]

  package init() {}

  package init(_ field: Field) throws(FieldMismatch) {
    var words: Set<String> = []
    for element in field.elements ?? [field] {
      guard let text = element.text, !text.isEmpty else {
        throw FieldMismatch(expected: "privileges such as `[select, insert]`, or `all`", found: element)
      }
      words.insert(text.lowercased())
    }
    isAll = words.contains(Self.all)
    names = isAll ? [] : words.sorted { (Self.rank($0), $0) < (Self.rank($1), $1) }
  }

  private static func rank(_ name: String) -> Int { order.firstIndex(of: name) ?? order.count }

  package var field: Field { isAll ? .scalar(Self.all) : .list(names.map { .scalar($0) }) }
  package static var shape: Shape { shape(of: order) }

  /// What specs may hold where only some privileges mean anything.
  static func shape(of names: [String]) -> Shape { .list(.keyword([all] + names)) }

  /// The privileges one by one, where all are those given.
  func expanded(_ all: [String]) -> [String] { isAll ? all : names }

  /// Finds a word that is no privilege of the class.
  static func check(_ field: Field, of grantClass: GrantClass) throws(FieldMismatch) {
    let known = grantClass.privileges
    for element in field.elements ?? [field] {
      guard let text = element.text, text.lowercased() != all, !known.contains(text.lowercased()) else {
        continue
      }
      let near = nearest(to: text.lowercased(), in: known)
      throw FieldMismatch(
        "there is no privilege `\(text)` on \(grantClass.name)",
        at: element.span,
        note: near ?? "expected `\(all)` or some of \(known.map { "`\($0)`" }.joined(separator: ", "))"
      )
    }
  }
}
