import Diagnostics
import Workflows

/// What became, or would become, of files.
struct FilesView: View {
  /// What a command did about the files that were not as they are to be.
  enum Deed: String {
    case written, stale, refused
  }

  let files: [OutputFile]
  let deed: Deed
  /// What the files are: `spec files`.
  let noun: String
  /// What else there is to say.
  var notes: [String] = []

  func human(_ terminal: Terminal) -> String {
    let shown = deed == .refused ? files.overwritten : files.stale
    let lines = shown.map { "  \(sign($0, terminal)) \($0.path)\n" }.joined()
    return lines + summary(shown.count, terminal) + "\n" + notes.map { $0 + "\n" }.joined()
  }

  private func sign(_ file: OutputFile, _ terminal: Terminal) -> String {
    file.state == .missing ? terminal("+", .green) : terminal("~", .yellow)
  }

  private func summary(_ count: Int, _ terminal: Terminal) -> String {
    let verb = count == 1 ? "is" : "are"
    return switch deed {
    case _ where files.isEmpty: "nothing to write"
    case _ where count == 0: terminal("\(Text.count(files.count, noun)): all as they are to be", .green)
    case .written: "\(Text.count(count, noun)) written, \(files.count - count) left as they were"
    case .stale: terminal("\(Text.count(count, noun)) \(verb) not as they are to be", .red, .bold)
    case .refused:
      terminal(
        "refused, nothing was written: \(Text.count(count, noun)) would be overwritten; --overwrite does",
        .red,
        .bold
      )
    }
  }

  var json: String {
    JSON.document([
      ("outcome", .string(files.stale.isEmpty ? "unchanged" : deed.rawValue)),
      (
        "files",
        .array(files.map { .object([("path", .string($0.path)), ("state", .string($0.state.rawValue))]) })
      ),
      ("notes", .array(notes.map { .string($0) })),
    ])
  }
}
