import CatalogModel
import Diagnostics
import Diffing

extension DriftView {
  var json: String {
    JSON.document([
      ("equal", .bool(differences.isEmpty)),
      ("database", .string(target.name)),
      ("compared", .number(compared)),
      ("unmanaged", .number(hidden)),
      ("unmodelled", unmodelled.json),
      ("differences", .array(differences.map(json))),
    ])
  }

  private func json(_ difference: Difference) -> JSON {
    let properties = difference.properties.map { property in
      JSON.object(
        [("name", .string(property.name)), ("live", JSON(property.from)), ("specs", JSON(property.to))]
          + place(annotations[difference.address]?.keySpans[property.name])
      )
    }
    return .object(
      difference.address.json + [("difference", .string(difference.word))]
        + place(span(of: difference.address)) + [("properties", .array(properties))]
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
