import Diagnostics
import Foundation
import PostgresClient
import SQLText
import Testing

/// One pair of specs, and how a database gets from the first to the second.
struct CorpusCase: Sendable, CustomTestStringConvertible {
  let folder: URL

  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent(
    "Corpus"
  )

  /// Every case of the corpus, by kind and name, or those whose names begin with one of what `CORPUS` lists.
  static let all: [CorpusCase] = folders(root).flatMap(folders).map(CorpusCase.init).filter { corpusCase in
    prefixes.contains { corpusCase.name.hasPrefix($0) }
  }

  private static let prefixes = (ProcessInfo.processInfo.environment["CORPUS"] ?? "").split(
    separator: ",",
    omittingEmptySubsequences: false
  )

  private static func folders(_ parent: URL) -> [URL] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: parent.path)) ?? []
    return names.filter { !$0.hasPrefix(".") }.sorted().map(parent.appendingPathComponent)
  }

  /// Such as `column/changes-type`.
  var name: String { "\(folder.deletingLastPathComponent().lastPathComponent)/\(folder.lastPathComponent)" }
  var testDescription: String { name }

  func source(_ file: String) throws -> Source {
    Source(path: "\(name)/\(file)", text: [UInt8](try Data(contentsOf: folder.appendingPathComponent(file))))
  }

  /// Whether the server has what the case is about, by the query in `requires.sql` where there is one.
  ///
  /// Some builds of PostgreSQL have no ICU.
  func canRun(in database: ConnectionOptions) async throws -> Bool {
    guard let query = text("requires.sql") else { return true }
    let connection = try await Connection.open(database)
    let rows = try await connection.query(SQL(verbatim: query))
    await connection.close()
    return rows.string(0, 0) == "t"
  }

  /// Whether it is about owners too.
  var declaresOwners: Bool {
    ["before.yaml", "after.yaml"].contains { text($0)?.contains("owner: shop_") == true }
  }

  func text(_ file: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
  }
}
