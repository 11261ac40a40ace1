import Foundation
import LocalServer
import PostgresClient
import TestSupport
import Testing

/// A database that has to come back as it was: one that a file of SQL makes, written after real products.
struct RoundTripSchema: Sendable, CustomTestStringConvertible {
  let name: String
  /// Columns of types that Swift has none for, and which one the user gives them.
  var swiftTypes: [String: String] = [:]

  static let all = [
    RoundTripSchema(
      name: "kitchen-sink",
      swiftTypes: [
        "cb: time_range?": "cb: {type: time_range, nullable: true, swift: {type: String}}",
        "cc: text_ranges?": "cc: {type: text_ranges, nullable: true, swift: {type: String}}",
        "cd: base?": "cd: {type: base, nullable: true, swift: {type: String}}",
      ]
    ),
    RoundTripSchema(name: "forge"),
    RoundTripSchema(name: "names"),
    RoundTripSchema(
      name: "erp",
      swiftTypes: [
        "valid: core.fiscal_range?":
          "valid: {type: core.fiscal_range, nullable: true, swift: {type: String}}",
        "fiscal_years: fiscal_ranges = '{}'": "fiscal_years: {type: fiscal_ranges, swift: {type: String}}",
      ]
    ),
  ]

  var testDescription: String { name }

  /// Makes it of an empty database.
  ///
  /// psql runs a statement at a time, so that a thousand tables don't meet in one transaction.
  func build(in database: ConnectionOptions) async throws {
    let file = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
      .appendingPathComponent("Schemas/\(name).sql")
    let psql = try await Command(
      TestServer.installation().psql,
      ["--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", "--file", file.path, database.url]
    ).run()
    try #require(psql.succeeded, "\(psql.output.suffix(2000))")
  }
}
