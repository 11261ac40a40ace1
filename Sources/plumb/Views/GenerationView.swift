import Diagnostics
import SwiftCodegen

/// What became, or would become, of the folder of the models.
struct GenerationView: View {
  let folder: String
  let count: Int
  let differences: FolderDifferences
  let isCheck: Bool

  func human(_ terminal: Terminal) -> String {
    let signs: [(String, Terminal.Look, [String])] = [
      ("+", .green, differences.missing), ("~", .yellow, differences.stale), ("-", .red, differences.extra),
    ]
    let lines = signs.flatMap { sign, look, names in
      names.map { "  \(terminal(sign, look)) \(folder)/\($0)\n" }
    }
    return lines.joined() + summary(lines.count, terminal) + "\n"
  }

  private func summary(_ changed: Int, _ terminal: Terminal) -> String {
    let files = Text.count(count, "file")
    guard changed > 0 else { return terminal("\(folder) is what the specs say (\(files))", .green) }
    guard isCheck else { return "\(folder) is now what the specs say (\(files))" }
    return terminal("\(folder) is not what the specs say; `plumb generate` mends it", .red, .bold)
  }

  var json: String {
    func names(_ names: [String]) -> JSON { .array(names.map { .string($0) }) }
    return JSON.document([
      ("folder", .string(folder)),
      ("outcome", .string(differences.isEmpty ? "unchanged" : isCheck ? "stale" : "written")),
      ("missing", names(differences.missing)),
      ("stale", names(differences.stale)),
      ("extra", names(differences.extra)),
    ])
  }
}
