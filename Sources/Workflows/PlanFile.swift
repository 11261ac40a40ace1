package import CatalogModel
package import Diagnostics
import Execution
import Foundation
import Planning

/// A plan as a file of SQL, which people review and `apply` takes back.
///
/// What was edited is sealed: its last line tells that the text before it was rehearsed.
package struct PlanFile: Sendable {
  package let text: String
  let source: Source
  let lines: [Line]

  /// A line, and where it begins.
  struct Line: Sendable {
    let text: String
    let start: Int

    /// What a step does, where the line begins one.
    var headline: String? {
      guard text.hasPrefix("-- step "), let colon = text.firstRange(of: ": ") else { return nil }
      return String(text[colon.upperBound...])
    }

    /// Whether it is none of the statements.
    var isMark: Bool {
      headline != nil || ["BEGIN;", "COMMIT;"].contains(text) || text.hasPrefix(PlanFile.sealMark)
    }

    func span(in source: Source) -> Span { Span(source: source, range: start..<start + text.utf8.count) }
  }

  private init(_ source: Source) {
    self.source = source
    text = String(decoding: source.text, as: UTF8.self)
    var (lines, start): ([Line], Int) = ([], 0)
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      lines.append(Line(text: String(line), start: start))
      start += line.utf8.count + 1
    }
    self.lines = lines
  }

  /// The file of a plan.
  ///
  /// - Parameters:
  ///   - migration: The plan, and what undoes it.
  ///   - project: The project.
  ///   - isSealed: Whether people have changed its statements, and it was rehearsed as it is then.
  package init(_ migration: Migration, _ project: Project, isSealed: Bool = false) {
    let text = migration.plan.sqlFile(
      program: Project.program,
      lockTimeout: project.limits.lockTimeout,
      way: project.isOffline ? .offline : nil,
      undos: migration.down.undos
    )
    let seal = isSealed ? "\n\(PlanFile.sealMark)sha256:\(SHA256.digest("\(text)\n".utf8))\n" : ""
    self.init(Source(path: "the plan", text: text + seal))
  }

  /// The file of the plan that undoes another one; nil where nothing does.
  package init?(down migration: Migration, _ project: Project) {
    guard migration.down.obstacle == nil, !migration.down.plan.isEmpty else { return nil }
    let text = migration.down.plan.sqlFile(
      program: Project.program,
      lockTimeout: project.limits.lockTimeout,
      way: .down
    )
    self.init(Source(path: "the down plan", text: text))
  }

  /// Where the plan that undoes one in a file stands.
  package static func downPath(of path: String) -> String {
    path.hasSuffix(".sql") ? "\(path.dropLast(4)).down.sql" : "\(path).down.sql"
  }

  /// Reads a file that was written before.
  package init(reading path: String) throws(Diagnostic) {
    self.init(try Source(reading: path, limit: 256 << 20))
    guard text.hasPrefix("-- plumb plan 1\n") else {
      throw .error(
        "plan.unreadable",
        "`\(path)` is not a plan of plumb's",
        notes: ["write one with `plumb plan --save FILE`"]
      )
    }
  }

  private static let sealMark = "-- seal: "

  /// Whether people have changed the statements and sealed the file.
  package var isSealed: Bool { seal != nil }
  private var seal: Substring? {
    lines.last { !$0.text.isEmpty }.flatMap { last in
      last.text.hasPrefix(PlanFile.sealMark) ? last.text.dropFirst(PlanFile.sealMark.count) : nil
    }
  }

  /// Whether nothing before the seal was changed after it.
  private var isIntact: Bool {
    guard let seal, let last = lines.last(where: { !$0.text.isEmpty }) else { return true }
    return seal == "sha256:" + SHA256.digest(source.text.prefix(last.start))
  }

  /// Whether the file was made for what leads from one schema to another.
  func leads(from: Fingerprint, to: Fingerprint) -> Bool {
    value("from") == from.description && value("to") == to.description
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
    if value("way") == Plan.Way.down.rawValue {
      return [
        "it undoes another plan: take the specs back to what they were and apply these, which plans anew with the rows as "
          + "they are, or run the file with psql"
      ]
    }
    guard isIntact else { return ["the file was edited after it was sealed: plumb plan --seal FILE"] }
    guard text != current.text else { return nil }
    if current.isEmpty, value("to") == Fingerprint(desired).description { return nil }
    let reasons = changes(until: current)
    return reasons.isEmpty
      ? [
        "the text of the file was edited, or an empty table of it has rows by now; what was edited is rehearsed again by "
          + "plumb plan --seal FILE"
      ] : reasons
  }

  /// What has changed since the file was written, so that another plan would be made now.
  package func changes(until current: PlanFile) -> [String] {
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
    return reasons
  }

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
