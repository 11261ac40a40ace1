import Diagnostics

/// How to reach the development server.
struct ServerURLView: View {
  let url: String

  func human(_ terminal: Terminal) -> String { url + "\n" }

  var json: String { JSON.document([("url", .string(url))]) }
}
