import Diagnostics
import Workflows

/// Files as text, instead of on the disk.
struct FileTextsView: View {
  let files: [OutputFile]

  func human(_ terminal: Terminal) -> String {
    files.map { terminal("# \($0.path)", .dim) + "\n\($0.text)" }.joined(separator: "\n")
  }

  var json: String {
    JSON.document([
      ("files", .array(files.map { .object([("path", .string($0.path)), ("text", .string($0.text))]) }))
    ])
  }
}
