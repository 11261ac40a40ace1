/// A file of Swift that was made, and where it goes below the folder of generated code.
package struct GeneratedFile: Hashable, Sendable {
  package let path: String
  package let contents: String

  package init(path: String, contents: String) {
    self.path = path
    self.contents = contents
  }
}

extension GeneratedFile {
  private static let maker = "Made by plumb"
  private static let warning = "; edits are overwritten."

  /// What the first line of every file says.
  static func header(_ origin: String) -> String { maker + origin + warning }

  /// Whether the text of a file says that it was made, and thus may be overwritten and removed.
  static func isMade(_ text: some StringProtocol) -> Bool {
    let line = text.prefix { character in !character.isNewline }
    return line.hasPrefix("// \(maker)") && line.hasSuffix(warning)
  }
}
