import CatalogModel
import Diagnostics
import Diffing

extension DriftView {
  /// An error for each object that differs, at the place of what differs.
  var findings: [Diagnostic] {
    differences.map { difference in
      let address = difference.address
      let first = difference.properties.first.flatMap { annotations[address]?.keySpans[$0.name] }
      return .error(
        "drift.\(difference.word)",
        message(difference),
        at: first ?? span(of: address),
        notes: difference.properties.flatMap { property in
          ValuePair(property).lines(Terminal(isColored: false, width: 200)).map { "\(property.name): \($0)" }
        }
      )
    }
  }

  private func message(_ difference: Difference) -> String {
    switch difference.nature {
    case .missing: "\(difference.address) is only in the specs"
    case .extra: "\(difference.address) is only in the database"
    case .changed(let properties):
      "\(difference.address) differs in \(properties.map(\.name).joined(separator: ", "))"
    }
  }
}
