/// A type as an expression in Swift.
package indirect enum TypeDescription: Hashable, Sendable {
  case named(String)
  case generic(String, [TypeDescription])
  case optional(TypeDescription)
  case array(TypeDescription)
  case dictionary(TypeDescription, TypeDescription)

  /// The type in the short forms of Swift: `[Int]?`.
  package var text: String {
    switch self {
    case .named(let name): name
    case .generic(let name, let arguments): "\(name)<\(arguments.map(\.text).joined(separator: ", "))>"
    case .optional(let wrapped): wrapped.text + "?"
    case .array(let element): "[\(element.text)]"
    case .dictionary(let key, let value): "[\(key.text): \(value.text)]"
    }
  }
}
