package import CatalogModel
package import Diagnostics
import Execution
import Foundation
package import Planning

/// A plan as a file of SQL, which people review and `apply` takes back.
package struct PlanFile: Sendable {
  package let text: String

  /// The file of a plan.
  package init(_ plan: Plan, _ project: Project) {
    text = plan.sqlFile(
      program: Project.program,
      lockTimeout: project.limits.lockTimeout,
      isOffline: project.isOffline
    )
  }

  /// Reads a file that was written before.
  package init(reading path: String) throws(Diagnostic) {
    let source = try Source(reading: path, limit: 256 << 20)
    text = String(decoding: source.text, as: UTF8.self)
    guard text.hasPrefix("-- plumb plan 1\n") else {
      throw .error(
        "plan.unreadable",
        "`\(path)` is not a plan of plumb's",
        notes: ["write one with `plumb plan --save FILE`"]
      )
    }
  }

  /// By which the journal knows the plan.
  package var digest: String { "sha256:" + SHA256.digest(text.utf8) }

  /// Writes the file, whole or not at all.
  package func write(to path: String) throws(Diagnostic) {
    do { try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic) } catch {
      throw .error("plan.unwritable", "`\(path)` cannot be written: \(error.localizedDescription)")
    }
  }

  /// Why this file must not be run where another would be planned now; nil where both are the same.
  ///
  /// A file that leads where the database is already has been run, or need not be.
  package func objections(to current: PlanFile, desired: Catalog) -> [String]? {
    guard text != current.text else { return nil }
    if current.isEmpty, target == Fingerprint(desired).description { return nil }
    var reasons: [String] = []
    if value("to") != current.value("to"), !current.isEmpty { reasons.append("the specs have changed since") }
    if current.isEmpty { reasons.append("the database equals the specs already, which have changed since") }
    if value("from") != current.value("from"), !current.isEmpty {
      reasons.append("the schema of the database has changed since")
    }
    if value("server") != current.value("server") {
      reasons.append("it was made for another server, or by another plumb")
    }
    if lockTimeout != current.lockTimeout { reasons.append("it was made with another --lock-timeout") }
    if value("way") != current.value("way") { reasons.append("one of both was made with --offline") }
    return reasons.isEmpty
      ? ["the text of the file was edited, or an empty table of it has rows by now"] : reasons
  }

  private var target: String? { value("to") }
  private var isEmpty: Bool { value("to") == "sha256:equal" }
  private var lockTimeout: Substring? {
    text.split(separator: "\n").first { $0.hasPrefix("SET LOCAL lock_timeout") }
  }

  private func value(_ name: String) -> String? {
    text.split(separator: "\n").prefix(8).first { $0.hasPrefix("-- \(name): ") }.map {
      String($0.dropFirst(name.count + 5))
    }
  }
}
