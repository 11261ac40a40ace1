import Foundation

/// The programs of the PostgreSQL that is measured with.
struct Installation {
  let folder: String

  /// The one named, else that of `PLUMB_POSTGRES_BIN`, else the newest on this machine.
  ///
  /// Debian's programs on the `PATH` are wrappers that cost 40 ms a start; only folders with a server count.
  init(named folder: String?) throws {
    let named = folder ?? ProcessInfo.processInfo.environment["PLUMB_POSTGRES_BIN"]
    let candidates = named.map { [$0] } ?? Self.usual
    guard
      let found = candidates.first(where: { FileManager.default.isExecutableFile(atPath: "\($0)/initdb") })
    else {
      throw Failure(message: "no PostgreSQL server is here; name the folder of its programs with --postgres")
    }
    self.folder = found
  }

  func program(_ name: String, _ arguments: [String]) -> Program { Program("\(folder)/\(name)", arguments) }

  private static var usual: [String] {
    let parents = ["/usr/lib/postgresql": "/bin", "/opt/homebrew/opt": "/bin", "/usr/local/opt": "/bin"]
    return parents.flatMap { parent, suffix in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: parent)) ?? []
      return names.sorted { $0.compare($1, options: .numeric) == .orderedDescending }.map {
        "\(parent)/\($0)\(suffix)"
      }
    }
  }
}
