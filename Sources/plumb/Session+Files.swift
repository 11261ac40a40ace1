import Diagnostics
import Workflows

extension Session {
  /// Shows diagnostics that keep nothing from being done.
  func warn(_ diagnostics: [Diagnostic]) {
    if console.format == .human, !diagnostics.isEmpty { console.show(diagnostics) }
  }

  /// Writes files that are not as they are to be, or only says which these are.
  func settle(_ files: [OutputFile], checking: Bool, notes: [String] = []) throws -> ExitStatus {
    if !checking { try files.write() }
    console.show(FilesView(files: files, deed: checking ? .stale : .written, noun: "file", notes: notes))
    return checking && !files.stale.isEmpty ? .differences : .success
  }
}
