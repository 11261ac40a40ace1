/// A file of Swift that was made, and where it goes below the folder of generated code.
package struct GeneratedFile: Hashable, Sendable {
  package let path: String
  package let contents: String
}
