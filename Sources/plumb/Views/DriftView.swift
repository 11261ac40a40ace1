import CatalogModel
import Diagnostics
import Diffing
import Introspection
import Workflows

/// Where a database has departed from its specs.
struct DriftView: View {
  let differences: [Difference]
  let summary: PlanSummary
  let compared: Int
  let hidden: Int
  var unmodelled = Unmodelled(objects: [])
  let annotations: [ObjectAddress: Annotation]
  let target: Target

  func human(_ terminal: Terminal) -> String {
    guard !differences.isEmpty else {
      return Equality(compared: compared, hidden: hidden, unmodelled: unmodelled).human(terminal)
    }
    let head = terminal("\(target.name), PostgreSQL \(target.version)", .dim) + "\n"
    let blocks = summary.entries.map { entry in
      let parts = entry.children.map { block($0, name: $0.address.name.display, indent: "    ", terminal) }
      return block(entry, name: entry.address.label, indent: "", terminal) + parts.joined()
    }
    let verb = differences.count == 1 ? "differs" : "differ"
    let end =
      "the database is out of plumb: \(Text.count(differences.count, "object")) \(verb) from the specs"
    return ([head] + blocks + [terminal(end, .red, .bold) + "\n"]).joined(separator: "\n")
      + unmodelled.human(terminal)
  }

  private func block(
    _ entry: PlanSummary.Entry,
    name: String,
    indent: String,
    _ terminal: Terminal
  ) -> String {
    let place = span(of: entry.address).map { "  " + terminal($0.description, .dim) } ?? ""
    let title = "\(entry.address.kind) \(terminal(Text.line(name, width: 200), .bold))\(place)"
    let contents = entry.contents.map { "\($0.number) \($0.noun)" }.joined(separator: ", ")
    let more = contents.isEmpty ? "" : terminal(": \(contents)", .dim)
    switch entry.action {
    case .create:
      return "\(indent)\(terminal("+", .green)) \(title)\n\(indent)    only in the specs\(more)\n"
    case .drop:
      return "\(indent)\(terminal("-", .red)) \(title)\n\(indent)    only in the database\(more)\n"
    case nil: return "\(indent)  \(title)\n"
    default:
      let values = entry.properties.map { property in
        let place = keyPlace(property.name, entry.address, terminal)
        return "\(indent)    \(property.name)\(place)\n"
          + ValuePair(property).lines(terminal).map { "\(indent)      \($0)\n" }.joined()
      }
      return "\(indent)\(terminal("~", .yellow)) \(title)\n" + values.joined()
    }
  }

  /// The place of a key, where it is on another line than its object.
  private func keyPlace(_ property: String, _ address: ObjectAddress, _ terminal: Terminal) -> String {
    guard let span = annotations[address]?.keySpans[property],
      span.start.line != self.span(of: address)?.start.line
    else { return "" }
    return "  " + terminal(span.description, .dim)
  }

  func span(of address: ObjectAddress) -> Span? { annotations[address]?.span }
}

extension DriftView {
  init(drift: Drift, target: Target) {
    differences = drift.differences
    summary = drift.summary
    compared = drift.count
    hidden = drift.hidden
    unmodelled = Unmodelled(objects: drift.unmodelled.objects)
    annotations = drift.annotations
    self.target = target
  }
}
