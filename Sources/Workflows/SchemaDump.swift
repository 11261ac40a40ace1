/// What `pg_dump` says of a schema, statement by statement, without an order.
package struct SchemaDump: Sendable {
  /// The statements about each object, by the line that introduces it.
  private var entries: [String: [Substring]] = [:]

  /// Reads the output of `pg_dump --schema-only`.
  package init(_ text: String) {
    var (entry, relation): (String, Substring) = ("", "")
    for line in text.split(separator: "\n") {
      if line.hasPrefix("-- Name: ") {
        entry = String(line)
      } else if let table = SchemaDump.table(openedBy: line) {
        relation = table
        entries[entry, default: []].append(line)
      } else if let constraint = SchemaDump.check(line) {
        // A check stands in its table or by itself, as the order of objects happens to allow.
        if entries[entry]?.last?.hasPrefix("ALTER TABLE ") == true { entries[entry] = nil }
        entries["-- Name: checks of \(relation);", default: []].append(constraint)
      } else if !SchemaDump.isNoise(line) {
        entries[entry, default: []].append(line.withoutSeparator)
      }
    }
    for entry in entries.keys where entry.hasPrefix("-- Name: checks of ") { entries[entry]?.sort() }
  }

  /// The table whose definition or addition a line begins.
  private static func table(openedBy line: Substring) -> Substring? {
    if line.hasPrefix("CREATE "), line.hasSuffix(" ("), let name = line.firstRange(of: " TABLE ") {
      return line[name.upperBound...].dropLast(2)
    }
    // What is added to it follows on the next line.
    guard line.hasPrefix("ALTER TABLE "), !line.hasSuffix(";") else { return nil }
    return line.dropFirst("ALTER TABLE ".count).drop(prefix: "ONLY ")
  }

  /// The check that a line demands.
  private static func check(_ line: Substring) -> Substring? {
    let clause = line.trimmedInside.drop(prefix: "ADD ")
    guard clause.hasPrefix("CONSTRAINT "), clause.contains(" CHECK (") else { return nil }
    return clause.withoutSeparator
  }

  /// Whether a line belongs to the session, or to the dump itself, as its warnings do, and not to an object.
  private static func isNoise(_ line: Substring) -> Bool {
    ["--", "pg_dump: ", "SET ", "SELECT pg_catalog.set_config(", "\\restrict", "\\unrestrict"].contains(
      where: line.hasPrefix
    )
  }

  /// Where two ways from one schema to another have not done the same.
  ///
  /// - Parameters:
  ///   - rehearsed: The schema before and after a rehearsal, or a part of it.
  ///   - applied: The schema before and after the plan ran.
  /// - Returns: A line for each object that is otherwise. Of what the rehearsal began with otherwise, as copies may in what
  ///   no catalog query of ours reads, nothing is said.
  package static func disagreements(
    rehearsed: (before: SchemaDump, after: SchemaDump),
    applied: (before: SchemaDump, after: SchemaDump)
  ) -> [String] {
    let known = Set(rehearsed.before.entries.keys).union(rehearsed.after.entries.keys)
    return known.filter { entry in
      rehearsed.before.entries[entry] == applied.before.entries[entry]
        && rehearsed.after.entries[entry] != applied.after.entries[entry]
        // A rehearsal has the names of secrets, and nobody is to see what they stand for.
        && rehearsed.after.entries[entry]?.contains { $0.contains("'${") } != true
    }.sorted().map { entry in
      let (expected, found) = (rehearsed.after.entries[entry], applied.after.entries[entry])
      let name = entry.dropFirst("-- Name: ".count).prefix { $0 != ";" }
      guard let expected else { return "\(name): it was to go, and is there" }
      guard let found else { return "\(name): it was to be there, and is not" }
      let missing = expected.filter { !found.contains($0) }.map { "expected \($0.trimmedInside)" }
      let extra = found.filter { !expected.contains($0) }.map { "found \($0.trimmedInside)" }
      let lines = missing + extra
      return "\(name): \(lines.isEmpty ? "its lines have another order" : lines.joined(separator: "; "))"
    }
  }
}

extension Substring {
  fileprivate var trimmedInside: Substring { drop { $0 == " " } }

  /// Without what separates it from the next line, if there is one.
  fileprivate var withoutSeparator: Substring { hasSuffix(",") || hasSuffix(";") ? dropLast() : self }

  fileprivate func drop(prefix: String) -> Substring { hasPrefix(prefix) ? dropFirst(prefix.count) : self }
}
