import Foundation
import LocalServer
package import PostgresClient

/// What `pg_dump -s` says of a database: an oracle that is not ours.
package enum SchemaDump {
  /// The lines of a dump, sorted, because the order of objects and columns depends on how they came about.
  ///
  /// The names of NOT NULL constraints that PostgreSQL made are left out, which newer servers keep, and so are the
  /// numbers that it gives parts of indexes where a name is taken: both tell of former names. What stands in WITH has no
  /// order either, and the columns of statistics have that of the table.
  ///
  /// Plumb's own schema is left out, and owners are shown where the specs declare them.
  package static func lines(_ database: ConnectionOptions, withOwners: Bool) async throws -> [String] {
    let program = try await TestServer.installation().pgDump
    let output = try await Command(
      program,
      ["--schema-only", "--exclude-schema=plumb"] + (withOwners ? [] : ["--no-owner"]) + [database.url]
    ).run()
    let made = /CONSTRAINT ("[^"]*_not_null"|[^ "]*_not_null) NOT NULL/
    var text = output.output.replacing(made, with: "NOT NULL")
    for part in text.matches(of: /ALTER INDEX \S+ ATTACH PARTITION (\S+_(?:idx|key))([0-9]+);/) {
      text = text.replacing("\(part.1)\(part.2)", with: part.1)
      // The index itself is made under its bare name.
      let name = part.1.split(separator: ".", omittingEmptySubsequences: false).last ?? part.1
      text = text.replacing("INDEX \(name)\(part.2) ON ", with: "INDEX \(name) ON ")
    }
    text = text.replacing(/(CREATE STATISTICS .* ON )([^()]*)( FROM )/) { match in
      "\(match.1)\(match.2.split(separator: ", ").sorted().joined(separator: ", "))\(match.3)"
    }
    text = text.replacing(/WITH \(([^()]*)\)/) { match in
      "WITH (\(match.1.split(separator: ", ").sorted().joined(separator: ", ")))"
    }
    // What it says of objects that need each other names them by the numbers that they have in this database.
    text = text.replacing(/\(ID [0-9]+ OID [0-9]+\)/, with: "")
    return text.split(separator: "\n").map { line in
      line.hasSuffix(",") ? String(line.dropLast()) : String(line)
    }.filter { !$0.hasPrefix("--") && !$0.hasPrefix("\\") }.sorted()
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
