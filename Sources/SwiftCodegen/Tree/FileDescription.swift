/// A file of Swift.
package struct FileDescription: Hashable, Sendable {
  /// What the comment at the head of the file says.
  package var header: String

  /// The modules whose types are named in public declarations.
  package var modules: Set<String>
  package var declarations: [Declaration]

  package init(header: String, modules: Set<String>, declarations: [Declaration]) {
    self.header = header
    self.modules = modules
    self.declarations = declarations
  }
}
