package import Diagnostics

/// What a YAML file holds, and what is wrong with it.
package struct YAMLDocuments: Sendable {
  /// The roots.
  ///
  /// A document that is not YAML is missing, one that breaks other rules is here.
  package var documents: [YAMLNode] = []

  package var diagnostics: [Diagnostic] = []

  /// Whether something that the file holds is missing from the nodes, and not only a second value of some key.
  package var isPartial = false

  /// The aliases and merge keys.
  ///
  /// Writing the nodes back would put what they stand for in their places.
  package var expansions: [Span] = []

  /// The comments of a file that has nothing else.
  package var footComments: [String] = []

  package init() {}
}
