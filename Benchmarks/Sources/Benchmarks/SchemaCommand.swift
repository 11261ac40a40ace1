import ArgumentParser
import Foundation

/// Measures plumb as a user runs it, whole processes, beside `pg_dump -s`.
struct SchemaCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: "Measures plumb beside pg_dump -s, on a private server that is gone afterwards."
  )

  @Option(help: "The plumb to measure.")
  var plumb = ".build/release/plumb"

  @Option(help: "The folder of PostgreSQL's programs.")
  var postgres: String?

  @Option(help: "Specs that people wrote, to be measured too.")
  var specs = "specs"

  @Option(help: "How many tables the generated schema has.")
  var tables = 1_000

  @Option(help: "What the generated schema is made from.")
  var seed: UInt64 = 1

  @Option(help: "How often each command is run.")
  var runs = 5

  @Flag(help: "Ends with status 1 when an aim is missed.")
  var check = false

  @Option(help: "Only writes the generated specs into this folder.")
  var writeSpecs: String?

  func validate() throws {
    guard tables > 0, runs > 0 else { throw ValidationError("--tables and --runs are at least 1") }
  }

  func run() throws {
    let schema = GeneratedSchema(tableCount: tables, seed: seed)
    if let writeSpecs { return try write(schema, to: URL(fileURLWithPath: writeSpecs)) }
    let missed = try measure(schema).flatMap(\.missedAims)
    for aim in missed { print("missed: \(aim)") }
    if check, !missed.isEmpty { throw ExitCode(1) }
  }

  private func write(_ schema: GeneratedSchema, to folder: URL) throws {
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    try schema.write(to: folder)
  }

  private func measure(_ schema: GeneratedSchema) throws -> [Report] {
    let folder = FileManager.default.temporaryDirectory.appending(path: "plumb-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try ThrowawayServer(try Installation(named: postgres))
    defer { server.stop() }
    let subjects = [
      try Subject(copying: URL(fileURLWithPath: specs), title: "shop", in: folder),
      try Subject(generating: schema, seed: seed, in: folder),
    ]
    let program = URL(fileURLWithPath: plumb).path
    return try subjects.map { subject in
      let report = try Bench(subject: subject, server: server, plumb: program, runs: runs).report()
      print(report.table, terminator: "\n\n")
      return report
    }
  }
}
