/// A value to be written as YAML, with its comments.
///
/// The comments and the empty line of an entry of a mapping are on its value.
package struct YAMLOutput: Sendable, Hashable {
  package struct Entry: Sendable, Hashable {
    package var key: String
    package var value: YAMLOutput

    package init(_ key: String, _ value: YAMLOutput) {
      self.key = key
      self.value = value
    }
  }

  package enum Value: Sendable, Hashable {
    /// Without a style, a string, quoted where a reader would take it for something else.
    /// With `.plain`, a number, a Boolean, or (empty) nothing, and not quoted unless it must be.
    case scalar(String, style: ScalarStyle?)
    case list([YAMLOutput], flow: Bool)
    case map([Entry], flow: Bool)
  }

  package var value: Value

  /// Comments on the lines before; an empty one is an empty line.
  ///
  /// A missing `#` is added.
  package var leadingComments: [String] = []

  /// The comment at the end of the line, or of the line of the key.
  package var trailingComment: String?

  /// Comments after the last entry or item.
  package var footComments: [String] = []

  package var blankLineBefore = false

  /// Whether the values of a block mapping that fit beside their keys begin in one column.
  package var alignsValues = false

  package init(_ value: Value) { self.value = value }

  package static func string(_ text: String) -> YAMLOutput { YAMLOutput(.scalar(text, style: nil)) }

  /// A number, a Boolean, or, when empty, nothing.
  package static func plain(_ text: String) -> YAMLOutput { YAMLOutput(.scalar(text, style: .plain)) }

  package static func list(_ items: [YAMLOutput], flow: Bool = false) -> YAMLOutput {
    YAMLOutput(.list(items, flow: flow))
  }

  package static func map(_ entries: [(String, YAMLOutput)], flow: Bool = false) -> YAMLOutput {
    YAMLOutput(.map(entries.map { Entry($0.0, $0.1) }, flow: flow))
  }

  var hasComments: Bool {
    !leadingComments.isEmpty || trailingComment != nil || !footComments.isEmpty
  }
}
