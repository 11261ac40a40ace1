import CatalogModel
import Diagnostics
import SQLText

/// What the reader has to say about files and objects that it can't read.
enum Mistakes {
  static func value(_ mismatch: FieldMismatch, of kind: Kind, at span: Span?) -> Diagnostic {
    .error(
      "\(kind.id).invalid-value",
      mismatch.message,
      at: mismatch.span.orWhole(span),
      secondary: mismatch.first.map { [Diagnostic.Label(span: $0, message: "it is here first")] } ?? [],
      notes: mismatch.note.map { [$0] } ?? []
    )
  }

  static func missing(_ property: String, of address: ObjectAddress, at span: Span?) -> Diagnostic {
    let own = address.name == "" && address.names.count > 1 ? address.names[1] : address.name
    let name = own.isUnnamed ? "" : " `\(own)`"
    return .error("\(address.kind.id).missing-key", "\(address.kind)\(name) has no `\(property)`", at: span)
  }

  static func unnamed(_ element: Field, of kind: Kind) -> Diagnostic {
    .error(
      "\(kind.id).missing-name",
      "\(kind.withArticle) needs a name",
      at: element.start,
      notes: ["write a mapping from names instead of the list, or add `\(nameKey):` here"]
    )
  }

  static func unknownKey<Object: CatalogObject>(
    _ entry: Field.Entry,
    of type: Object.Type,
    nearest: [String],
    _ vocabulary: Vocabulary
  ) -> Diagnostic {
    let span = entry.keySpan ?? entry.value.span
    var notes = [suggestion(nearest) ?? "its keys are \(list(Object.keys(vocabulary)))"]
    if entry.key == nameKey { notes = ["\(type.kind.withArticle) is named by the key that it stands under"] }
    return .error(
      "\(type.kind.id).unknown-key",
      "\(type.kind.withArticle) has no key `\(entry.key.prefix(100))`",
      at: span,
      notes: notes,
      fixIts: entry.key == nameKey ? [] : fixIts(nearest, at: entry.keySpan)
    )
  }

  static func unknownGroup(_ entry: Field.Entry, nearest: [String], _ vocabulary: Vocabulary) -> Diagnostic {
    var notes = [
      suggestion(nearest) ?? "a file holds \(list(vocabulary.groupNames + [Vocabulary.schemaKey]))"
    ]
    let parents = vocabulary.kinds.filter { $0.placement.group == entry.key }.flatMap { $0.placement.parents }
    if let parent = parents.first {
      notes = ["it belongs to \(parent.withArticle), one level deeper"]
    }
    return .error(
      "spec.unknown-group",
      "no group is called `\(entry.key.prefix(100))`",
      at: entry.keySpan ?? entry.value.span,
      notes: notes,
      fixIts: parents.isEmpty ? fixIts(nearest, at: entry.keySpan) : []
    )
  }

  static func notGroups(_ document: Field, _ vocabulary: Vocabulary) -> Diagnostic {
    .error(
      "spec.not-a-mapping",
      "a spec is a mapping of groups such as `\(vocabulary.fullestGroup)`",
      at: document.start,
      notes: ["a file holds \(list(vocabulary.groupNames + [Vocabulary.schemaKey]))"]
    )
  }

  /// What no text of PostgreSQL can hold, wherever it stands.
  static func zeroCharacter(at span: Span?) -> Diagnostic {
    .error("spec.zero-character", "PostgreSQL keeps no text with the character U+0000", at: span)
  }

  static func malformedName(_ entry: Field.Entry, of kind: Kind) -> Diagnostic {
    .error(
      "\(kind.id).invalid-name",
      "expected a name such as `orders` or `billing.invoices`, found `\(entry.key.prefix(100))`",
      at: entry.keySpan ?? entry.value.span,
      notes: ["a name with a dot in it stands in double quotes within the key: `'\"odd.name\"'`"]
    )
  }

  /// What PostgreSQL would not take for a name, or would cut short.
  static func name(_ name: Identifier, of kind: Kind, at span: Span?) -> Diagnostic? {
    let id = "\(kind.id).invalid-name"
    let length = name.name.utf8.count
    if length == 0 { return .error(id, "the name of \(kind.withArticle) is empty", at: span) }
    guard length > longestName else { return nil }
    return .error(
      id,
      "the name is \(length) bytes long; PostgreSQL keeps \(longestName)",
      at: span,
      notes: ["a shorter name is the way out: PostgreSQL would cut this one without a word"]
    )
  }

  static func suggestion(_ nearest: [String]) -> String? {
    nearest.isEmpty ? nil : "did you mean \(nearest.map { "`\($0)`" }.joined(separator: " or "))?"
  }

  static func fixIts(_ nearest: [String], at span: Span?) -> [FixIt] {
    guard let span, let name = nearest.first else { return [] }
    return [FixIt(span: span, replacement: name, message: "write `\(name)`")]
  }

  private static let longestName = 63

  private static func list(_ words: [String]) -> String { words.map { "`\($0)`" }.joined(separator: ", ") }
}
