import CatalogModel
package import SQLText

/// What a step was seen to do to relations that were there before the plan, when it ran on a copy of the live schema.
///
/// Only what somebody else may have to wait for is in it: relations that the plan itself creates are nobody's yet.
package struct Facts: Sendable, Hashable {
  /// The strongest lock on each relation, beyond what a reader takes.
  package var locks: [Relation: LockMode] = [:]
  /// The tables that are read from end to end.
  package var scans: Set<Relation> = []
  /// The tables and indexes that are written anew.
  package var rewrites: Set<Relation> = []

  package init() {}

  package var isEmpty: Bool { locks.isEmpty && scans.isEmpty && rewrites.isEmpty }

  /// Takes in what was seen of another statement of the same step.
  package mutating func formUnion(_ other: Facts) {
    locks.merge(other.locks) { max($0, $1) }
    scans.formUnion(other.scans)
    rewrites.formUnion(other.rewrites)
  }

  /// What they put at risk.
  ///
  /// - Parameter locks: All the locks that are held meanwhile, be it by earlier steps.
  /// - Returns: The hazards.
  func hazards(under locks: [Relation: LockMode]) -> [Hazard] {
    func waiting(_ relation: Relation) -> String {
      locks[relation]?.blocked.map { "\($0) wait" } ?? "others read and write"
    }
    return rewrites.sorted().map { .rewrite("\($0) is written anew while \(waiting($0))") }
      + scans.subtracting(rewrites).sorted().map {
        .scan("\($0) is read from end to end while \(waiting($0))")
      }
  }

  /// The facts in a line each, for the comments of a step.
  package var lines: [String] {
    var lines: [String] = []
    func add(_ word: String, _ texts: [String]) {
      if !texts.isEmpty { lines.append("\(word): \(texts.joined(separator: ", "))") }
    }
    let strongestFirst = locks.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    add("locks", strongestFirst.map { "\($0.value.sql) on \($0.key)" })
    add("scans", scans.sorted().map(\.description))
    add("rewrites", rewrites.sorted().map(\.description))
    return lines
  }
}

/// A table, index, view, or sequence, by the name that it has in the live database.
package struct Relation: Sendable, Hashable, Comparable, CustomStringConvertible {
  package let schema: Identifier
  package let name: Identifier

  package init(schema: Identifier, name: Identifier) {
    self.schema = schema
    self.name = name
  }

  package var description: String { "\(schema.quoted).\(name.quoted)" }

  package static func < (left: Relation, right: Relation) -> Bool {
    (left.schema, left.name) < (right.schema, right.name)
  }
}

/// The lock that PostgreSQL takes on a relation, from weak to strong.
package enum LockMode: Int, Codable, Sendable, Hashable, Comparable, CaseIterable {
  case accessShare, rowShare, rowExclusive, shareUpdateExclusive, share, shareRowExclusive, exclusive
  case accessExclusive

  /// Reads the name in pg_locks, such as `AccessExclusiveLock`.
  package init?(catalogName: String) {
    guard let mode = LockMode.allCases.first(where: { "\($0)Lock".lowercased() == catalogName.lowercased() })
    else { return nil }
    self = mode
  }

  /// The name as `LOCK TABLE` takes it.
  package var sql: String {
    switch self {
    case .accessShare: "ACCESS SHARE"
    case .rowShare: "ROW SHARE"
    case .rowExclusive: "ROW EXCLUSIVE"
    case .shareUpdateExclusive: "SHARE UPDATE EXCLUSIVE"
    case .share: "SHARE"
    case .shareRowExclusive: "SHARE ROW EXCLUSIVE"
    case .exclusive: "EXCLUSIVE"
    case .accessExclusive: "ACCESS EXCLUSIVE"
    }
  }

  /// What of others' has to wait; nil for what only keeps maintenance and schema changes waiting.
  package var blocked: String? {
    switch self {
    case .accessShare, .rowShare, .rowExclusive, .shareUpdateExclusive: nil
    case .share, .shareRowExclusive, .exclusive: "writes"
    case .accessExclusive: "reads and writes"
    }
  }

  /// The modes that nobody else can hold meanwhile: the table of explicit locking in PostgreSQL's manual.
  package var conflicting: Set<LockMode> {
    switch self {
    case .accessShare: [.accessExclusive]
    case .rowShare: [.exclusive, .accessExclusive]
    case .rowExclusive: [.share, .shareRowExclusive, .exclusive, .accessExclusive]
    case .shareUpdateExclusive:
      [.shareUpdateExclusive, .share, .shareRowExclusive, .exclusive, .accessExclusive]
    case .share: [.rowExclusive, .shareUpdateExclusive, .shareRowExclusive, .exclusive, .accessExclusive]
    case .shareRowExclusive: Set(LockMode.allCases).subtracting([.accessShare, .rowShare])
    case .exclusive: Set(LockMode.allCases).subtracting([.accessShare])
    case .accessExclusive: Set(LockMode.allCases)
    }
  }

  package static func < (left: LockMode, right: LockMode) -> Bool { left.rawValue < right.rawValue }
}
