import Foundation
import LocalServer

/// The real psql, which takes the place of this program.
struct Psql {
  let url: String
  let arguments: [String]

  /// Runs it; there is no way back, so its exit code is this program's.
  func replaceThisProgram() async throws -> Never {
    let words = ["psql", url] + arguments
    let places = [try? await PostgresInstallation.find().psql, "psql"].compactMap(\.self)
    // It has to get its own Ctrl-C.
    for number in [SIGINT, SIGTERM] { signal(number, SIG_DFL) }
    for place in places {
      var pointers = words.map { strdup($0) } + [nil]
      execvp(place, &pointers)
    }
    throw LocalServerError(
      "psql can't be run: \(String(cString: strerror(errno)))",
      hint: "it comes with PostgreSQL's client programs"
    )
  }
}
