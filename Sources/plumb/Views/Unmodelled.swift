import Diagnostics
import Introspection

/// What a comparison passed over because plumb has no kind for it.
struct Unmodelled {
  let objects: [UnmodelledObjects.Object]

  /// How many objects are named; the JSON form names all.
  private static let limit = 12

  func human(_ terminal: Terminal) -> String {
    guard !objects.isEmpty else { return "" }
    let named = objects.prefix(Unmodelled.limit).map {
      "  \(Text.middle("\($0.type) \(Text.line($0.identity, width: .max))", width: terminal.width - 2))\n"
    }
    let rest = objects.count - named.count
    let title = "\(Text.count(objects.count, "object")) that plumb has no kind for yet, left alone:"
    return terminal(title, .yellow) + "\n" + terminal(named.joined(), .dim)
      + (rest > 0 ? terminal("  and \(rest) more\n", .dim) : "")
  }

  /// The same for specs that were written, which lack these objects.
  var notes: [String] {
    let names = objects.prefix(Unmodelled.limit).map { "\($0.type) \(Text.line($0.identity, width: 200))" }
    let rest = objects.count > names.count ? ["and \(objects.count - names.count) more"] : []
    return objects.isEmpty
      ? []
      : ["not written, because plumb has no kind for it yet: " + (names + rest).joined(separator: ", ")]
  }

  var json: JSON {
    .array(objects.map { .object([("type", .string($0.type)), ("identity", .string($0.identity))]) })
  }
}
