import CatalogModel
import SQLText

/// A name at the head of a file, which may be qualified by its schema: `billing.invoices`, `"odd.name"`.
///
/// Names are exact; quotes only keep dots together.
struct DottedName {
  let parts: [Identifier]

  /// Reads one name, or two with a dot between them.
  init?(parsing text: String) {
    var parts: [Identifier] = []
    var rest = Substring(text)
    while true {
      guard let part = Self.part(of: &rest), !part.isEmpty else { return nil }
      parts.append(Identifier(part))
      if rest.isEmpty { break }
      guard rest.removeFirst() == "." else { return nil }
    }
    guard parts.count <= 2 else { return nil }
    self.parts = parts
  }

  private static func part(of rest: inout Substring) -> String? {
    guard rest.first == "\"" else {
      let part = rest.prefix { $0 != "." }
      rest = rest[part.endIndex...]
      return part.contains("\"") ? nil : String(part)
    }
    rest.removeFirst()
    var part = ""
    while let character = rest.popFirst() {
      if character != "\"" {
        part.append(character)
      } else if rest.first == "\"" {
        rest.removeFirst()
        part.append("\"")
      } else {
        return part
      }
    }
    return nil
  }

  /// The former name of an object as its spec says it.
  static func spelled(_ annotation: Annotation) -> String? {
    guard let was = annotation.was else { return nil }
    guard let schema = annotation.formerSchema else { return was }
    return "\(spelled(Identifier(schema))).\(spelled(Identifier(was)))"
  }

  /// The name as `init(parsing:)` reads it back.
  static func spelled(_ name: Identifier) -> String {
    guard name.name.contains(where: { $0 == "." || $0 == "\"" }) else { return name.name }
    let doubled = name.name.split(separator: "\"", omittingEmptySubsequences: false).joined(separator: "\"\"")
    return "\"\(doubled)\""
  }
}
