import Diagnostics
import Foundation
import LocalServer
import PostgresClient
import SQLText
import TestSupport
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

  /// The major version of the server that the case needs at least, which begins `server.txt` where there is one.
  var oldestMajor: Int? {
    text("server.txt").flatMap { Int($0.prefix(while: \.isNumber)) }
  }

  /// The major version that its goldens are of: the one that most are of, or the first that can run the case.
  ///
  /// On others the same laws hold, but their statements and what they write of an expression may differ.
  var goldenMajor: Int { max(15, oldestMajor ?? 0) }

  /// Why a server cannot run the case, or nil where it can.
  ///
  /// Some versions lack what the case is about; so do some builds, such as those without ICU, which `requires.sql`
  /// tells by a query that gives false, or by an error.
  func obstacle() async throws -> String? {
    let major = try await TestServer.installation().major
    if let oldestMajor, major < oldestMajor { return "needs PostgreSQL \(oldestMajor)" }
    guard let query = text("requires.sql") else { return nil }
    return try await TestServer.withDatabase { database in
      let connection = try await Connection.open(database)
      let words = query.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      let obstacle: String?
      do throws(PostgresError) {
        let isMet = try await connection.execute(SQL(verbatim: query)).last?.string(0, 0) == "t"
        obstacle = isMet ? nil : "needs: \(words)"
      } catch {
        obstacle = "needs: \(words) (\(error.message))"
      }
      await connection.close()
      return obstacle
    }
  }

  /// Whether it is about owners too.
  var declaresOwners: Bool {
    ["before.yaml", "after.yaml"].contains { text($0)?.contains("owner: shop_") == true }
  }

  func text(_ file: String) -> String? {
    try? String(contentsOf: folder.appendingPathComponent(file), encoding: .utf8)
  }
}
