import CatalogModel
import Diagnostics
import Diffing
import Workflows

/// Where a database has departed from its specs.
struct DriftView: View {
  let differences: [Difference]
  let compared: Int
  let hidden: Int
  let annotations: [ObjectAddress: Annotation]
  let target: Target

  init(drift: Drift, target: Target) {
    differences = drift.differences
    compared = drift.count
    hidden = drift.hidden
    annotations = drift.annotations
    self.target = target
  }

  func human(_ terminal: Terminal) -> String {
    guard !differences.isEmpty else { return Equality(compared: compared, hidden: hidden).human(terminal) }
    let blocks = differences.map { block($0, terminal) }
    let count = Text.count(differences.count, "object")
    let verb = differences.count == 1 ? "differs" : "differ"
    let end = terminal(
      "the database is out of plumb: \(count) of \(compared) \(verb) from the specs",
      .red,
      .bold
    )
    return blocks.joined(separator: "\n") + "\n" + end + "\n"
  }

  private func block(_ difference: Difference, _ terminal: Terminal) -> String {
    let name = terminal(Text.line(difference.address.description, width: 200), .bold)
    let place = span(of: difference.address).map { "  " + terminal($0.description, .dim) } ?? ""
    switch difference.nature {
    case .missing: return "\(terminal("+", .green)) \(name)\(place)\n    in the specs, not in the database\n"
    case .extra: return "\(terminal("-", .red)) \(name)\n    in the database, not in the specs\n"
    case .changed(let properties):
      let lines = properties.map { property in
        """
            \(property.name)\(keyPlace(property.name, difference.address, terminal))
              \(terminal("live ", .red)) \(value(property.from))
              \(terminal("specs", .green)) \(value(property.to))

        """
      }
      return "\(terminal("~", .yellow)) \(name)\(place)\n" + lines.joined()
    }
  }

  /// The place of a key, where it is on another line than its object.
  private func keyPlace(_ property: String, _ address: ObjectAddress, _ terminal: Terminal) -> String {
    guard let span = annotations[address]?.keySpans[property],
      span.start.line != self.span(of: address)?.start.line
    else { return "" }
    return "  " + terminal(span.description, .dim)
  }

  private func value(_ field: Field) -> String { Text.block(field.summary, indent: "            ") }

  private func span(of address: ObjectAddress) -> Span? { annotations[address]?.span }

  var json: String {
    JSON.document([
      ("equal", .bool(differences.isEmpty)),
      ("database", .string(target.name)),
      ("compared", .number(compared)),
      ("unmanaged", .number(hidden)),
      ("differences", .array(differences.map(json))),
    ])
  }

  private func json(_ difference: Difference) -> JSON {
    .object(
      difference.address.json + [("difference", .string(difference.word))]
        + place(span(of: difference.address)) + [
          (
            "properties",
            .array(
              difference.properties.map { property in
                .object(
                  [
                    ("name", .string(property.name)), ("live", JSON(property.from)),
                    ("specs", JSON(property.to)),
                  ]
                    + place(annotations[difference.address]?.keySpans[property.name])
                )
              }
            )
          )
        ]
    )
  }

  private func place(_ span: Span?) -> [(String, JSON)] {
    guard let span else { return [] }
    let start = span.start
    return [
      ("path", .string(span.source.path)), ("line", .number(start.line)), ("column", .number(start.column)),
    ]
  }
}
