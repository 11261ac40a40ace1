import CatalogModel
import Diagnostics
import SpecFiles

/// The kinds of objects that specs can describe.
struct KindsView: View {
  let table: KindTable

  /// Markdown is as good for a terminal, and can be pasted into a page.
  func human(_ terminal: Terminal) -> String { table.markdown }

  var json: String {
    let kinds = table.rows.map { row in
      JSON.object([
        ("kind", .string(row.kind.name)),
        ("group", .string(row.group)),
        ("parents", .array(row.parents.map { .string($0.name) })),
        ("keys", .array(row.keys.map { .string($0) })),
      ])
    }
    return JSON.document([("kinds", .array(kinds))])
  }
}
