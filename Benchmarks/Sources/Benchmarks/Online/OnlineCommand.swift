import ArgumentParser
import Foundation

/// Measures how long others have to wait while a large table changes, by plumb and by the statements that one would
/// write by hand.
struct OnlineCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "online",
    abstract: "Measures how long readers and writers wait while plumb changes a large table."
  )

  @Option(help: "The plumb to measure.")
  var plumb = ".build/release/plumb"

  @Option(help: "The folder of PostgreSQL's programs.")
  var postgres: String?

  @Option(help: "How many rows the table has.")
  var rows = 5_000_000

  @Option(help: "How many clients read and write.")
  var clients = 8

  @Option(help: "How many transactions all clients together are to begin in a second.")
  var rate = 300

  @Flag(help: "Ends with status 1 when a transaction fails, or waits longer than 200 ms for plumb.")
  var check = false

  /// How long a transaction may wait at most, in seconds.
  private static let limit = 0.2

  func validate() throws {
    guard rows > 0, clients > 0, rate > 0 else {
      throw ValidationError("--rows, --clients, and --rate are at least 1")
    }
  }

  func run() throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "plumb-bench-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(at: folder) }
    let server = try ThrowawayServer(try Installation(named: postgres))
    defer { server.stop() }
    let shop = OnlineShop(server: server, folder: folder, rows: rows)
    try shop.prepare()
    let load = Load(server: server, folder: folder, clients: clients, rate: rate, rows: rows)
    print("\(rows) rows, \(clients) clients, \(rate) transactions a second; seconds")
    print(Waits.heading)
    var waits: [Way: Waits] = [:]
    for way in Way.allCases {
      try shop.copy(to: way.rawValue)
      waits[way] = try load.during(way.title, in: way.rawValue) {
        try shop.change(way.rawValue, by: way, plumb: URL(fileURLWithPath: plumb).path)
      }
      print(waits[way]?.line ?? "")
      try shop.checkRows(in: way.rawValue)
    }
    guard let online = waits[.plumb] else { return }
    if online.failed > 0 {
      print("missed: \(online.failed) transactions failed while plumb changed the table")
    }
    if online.longest > Self.limit {
      print("missed: a transaction waited longer than \(Self.limit) s for plumb")
    }
    if check, online.failed > 0 || online.longest > Self.limit { throw ExitCode(1) }
  }
}

/// How the table is changed.
enum Way: String, CaseIterable {
  case nothing, plumb, plain

  var title: String {
    switch self {
    case .nothing: "nothing changes"
    case .plumb: "plumb apply"
    case .plain: "plain statements"
    }
  }
}
