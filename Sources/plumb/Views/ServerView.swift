import Diagnostics
import LocalServer

/// The development server as it is now.
struct ServerView: View {
  let status: LocalServer.Status
  let url: String
  let folder: String
  let directory: String
  let log: String

  init(_ server: LocalServer) {
    status = server.status()
    url = server.url
    folder = server.folder
    directory = server.directory
    log = server.logFile
  }

  private var isElsewhere: Bool { !folder.hasPrefix(directory + "/") }

  func human(_ terminal: Terminal) -> String {
    var lines: [String] = []
    switch status {
    case .absent: return "there is no server; `plumb dev up` makes one\n"
    case .stopped: lines.append("the server is stopped; its data stays")
    case .running(let pid):
      lines += [terminal("the server is running", .green) + " (process \(pid))", "  url   \(url)"]
    }
    lines.append("  files \(folder)")
    if isElsewhere {
      lines.append("        outside of the project, which the server's user can't reach")
    }
    if case .running = status { lines.append("  log   \(log)") }
    return lines.joined(separator: "\n") + "\n"
  }

  var json: String {
    let state: (String, JSON) =
      switch status {
      case .absent: ("absent", .null)
      case .stopped: ("stopped", .null)
      case .running(let pid): ("running", .number(Int(pid)))
      }
    return JSON.document([
      ("status", .string(state.0)), ("pid", state.1), ("url", .string(url)), ("folder", .string(folder)),
      ("log", .string(log)),
    ])
  }
}
