import CatalogModel
import Diagnostics

/// What a spec says under `swift:`.
struct SwiftDirective {
  enum Key: String {
    case name, type
  }

  var name: String?
  var type: String?

  init() {}

  /// Reads the keys that an object of the kind may have, and reports all others.
  init(_ field: Field, allowing keys: [Key], of kind: Kind, _ diagnostics: inout [Diagnostic]) {
    for entry in field.entries ?? [] {
      guard let key = Key(rawValue: entry.key), keys.contains(key) else {
        diagnostics.append(Self.unknownKey(entry, allowing: keys, of: kind))
        continue
      }
      guard let text = entry.value.text, !text.isEmpty else {
        diagnostics.append(
          .error(
            "swift.invalid-\(key)",
            "expected the \(key) in Swift",
            at: entry.value.span ?? entry.keySpan
          )
        )
        continue
      }
      switch key {
      case .name: name = text
      case .type where text.hasSuffix("?"):
        diagnostics.append(
          .error(
            "swift.optional-type",
            "whether a value is optional follows from the column, not from `swift`",
            at: entry.value.span ?? entry.keySpan,
            notes: ["write `\(text.dropLast())`"]
          )
        )
      case .type: type = text
      }
    }
  }

  private static func unknownKey(_ entry: Field.Entry, allowing keys: [Key], of kind: Kind) -> Diagnostic {
    let known = keys.map(\.rawValue)
    let list = known.map { key in "`\(key)`" }.joined(separator: " and ")
    let nearest = nearestNames(to: entry.key, in: known)
    return .error(
      "swift.unknown-key",
      "`swift` of \(kind.withArticle) has no key `\(entry.key)`, only \(list)",
      at: entry.keySpan ?? entry.value.span,
      notes: nearest.first.map { name in ["did you mean `\(name)`?"] } ?? []
    )
  }
}
