import Diagnostics

/// The plan that undoes the last apply.
struct DownPlanView: View {
  /// Its file; nil where there is none.
  let text: String?

  func human(_ terminal: Terminal) -> String {
    text ?? "the journal of this database has no plan that undoes the last apply\n"
  }

  var json: String { JSON.document([("down", JSON(text))]) }
}
