import Diagnostics

/// The plan that undoes the last apply.
struct DownPlanView: View {
  /// Its file.
  let text: String

  func human(_ terminal: Terminal) -> String { text }

  var json: String { JSON.document([("down", .string(text))]) }
}
