/// A spec file as it is to be written: its path within the directory of specs, and its text.
package struct SpecFile: Sendable, Hashable {
  package let path: String
  package let text: String

  package init(path: String, text: String) {
    self.path = path
    self.text = text
  }
}
