package import Diagnostics

/// A value in a YAML file, the place where it stands, and the comments about it.
///
/// Aliases and merge keys are already resolved: what an alias stands for has the span of its anchor.
/// Comments are kept with their `#`; an empty one stands for an empty line between comments.
package struct YAMLNode: Sendable, Hashable {
  package enum Value: Sendable, Hashable {
    case scalar(text: String, style: ScalarStyle)
    case sequence([YAMLNode], style: CollectionStyle)
    case mapping([YAMLEntry], style: CollectionStyle)
  }

  package var value: Value

  /// The content without its tag and anchor; quotes, brackets, and the header of a block scalar are in it.
  package var span: Span

  /// A tag of YAML's own, in short: `!!str`.
  package var tag: String?

  /// Comments on the lines before a key or an item.
  package var leadingComments: [String] = []

  /// The comment at the end of the line.
  package var trailingComment: String?

  /// Comments after the last entry or item of a collection, and after the root.
  package var footComments: [String] = []

  /// Whether an empty line stands before the key or item and its comments.
  package var blankLineBefore = false

  package init(value: Value, span: Span, tag: String? = nil) {
    self.value = value
    self.span = span
    self.tag = tag
  }

  /// The text, if this is a scalar.
  package var scalarText: String? {
    if case .scalar(let text, _) = value { text } else { nil }
  }

  /// The items, if this is a sequence.
  package var items: [YAMLNode]? {
    if case .sequence(let items, _) = value { items } else { nil }
  }

  /// The entries, if this is a mapping.
  package var entries: [YAMLEntry]? {
    if case .mapping(let entries, _) = value { entries } else { nil }
  }

  /// Whether it says nothing: no text at all, `~`, or `null`, in no quotes.
  package var isNull: Bool {
    guard case .scalar(let text, .plain) = value, tag != "!!str", tag != "!" else { return tag == "!!null" }
    return ["", "~", "null", "Null", "NULL"].contains(text)
  }

  /// The value of the entry of that name, if this is a mapping and has one.
  package subscript(name: String) -> YAMLNode? { entries?.first { $0.name == name }?.value }
}
