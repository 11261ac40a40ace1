/// A key and its value in a mapping.
///
/// The key is always a scalar.
package struct YAMLEntry: Sendable, Hashable {
  package var key: YAMLNode
  package var value: YAMLNode

  package init(key: YAMLNode, value: YAMLNode) {
    self.key = key
    self.value = value
  }

  /// The text of the key.
  package var name: String { key.scalarText ?? "" }
}
