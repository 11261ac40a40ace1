import Foundation
import LocalServer
package import PostgresClient

/// What `pg_dump -s` says of a database: an oracle that is not ours.
package enum SchemaDump {
  /// The lines of a dump, sorted, because the order of objects and columns depends on how they came about.
  ///
  /// The name of an identity column's sequence is left out: PostgreSQL makes it of the names that table and column
  /// had then, and specs have no word for it.
  ///
  /// So are the names of NOT NULL constraints that it made, which newer servers keep.
  ///
  /// Owners are shown where the specs declare them.
  package static func lines(_ database: ConnectionOptions, withOwners: Bool) async throws -> [String] {
    let program = try await TestServer.installation().pgDump
    let output = try await Command(
      program,
      ["--schema-only"] + (withOwners ? [] : ["--no-owner"]) + [database.url]
    ).run()
    let made = /CONSTRAINT ("[^"]*_not_null"|[^ "]*_not_null) NOT NULL/
    return output.output.replacing(made, with: "NOT NULL").split(separator: "\n").map { line in
      line.hasSuffix(",") ? String(line.dropLast()) : String(line)
    }.filter { !$0.hasPrefix("--") && !$0.hasPrefix("\\") && !$0.hasPrefix("    SEQUENCE NAME ") }.sorted()
  }

  /// The lines that only one of two dumps has.
  package static func differences(from expected: [String], to found: [String]) -> [String] {
    found.difference(from: expected).map { change in
      switch change {
      case .insert(_, let line, _): "+ \(line)"
      case .remove(_, let line, _): "- \(line)"
      }
    }
  }
}
