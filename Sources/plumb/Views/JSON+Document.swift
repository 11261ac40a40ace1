import CatalogModel
import Diagnostics

extension JSON {
  /// A value of a property as a spec holds it.
  init(_ field: Field) {
    switch field.value {
    case .null: self = .null
    case .scalar(let text): self = .string(text)
    case .list(let fields): self = .array(fields.map { JSON($0) })
    case .map(let entries): self = .object(entries.map { ($0.key, JSON($0.value)) })
    }
  }

  /// A document of version 1.
  static func document(_ members: [(String, JSON)]) -> String {
    JSON.object([("version", .number(1))] + members).text(.indented) + "\n"
  }
}
