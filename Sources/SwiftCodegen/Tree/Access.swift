/// Who may use a declaration.
package enum Access: String, Hashable, Sendable {
  case `public`
  case `private`
  case `internal`

  /// The modifier before a declaration, with its space; none for `internal`, which is the rule.
  var prefix: String { self == .internal ? "" : rawValue + " " }
}
