import CatalogModel
import Diagnostics
import Diffing

extension Difference {
  /// The difference in one line.
  var summary: String {
    switch nature {
    case .missing: "\(address) is missing"
    case .extra: "\(address) is extra"
    case .changed(let properties): "\(address) (\(properties.map(\.name).joined(separator: ", ")))"
    }
  }

  /// The word for what is the matter, in JSON.
  var word: String {
    switch nature {
    case .missing: "missing"
    case .extra: "extra"
    case .changed: "changed"
    }
  }

  /// The properties that differ.
  var properties: [PropertyDifference] {
    if case .changed(let properties) = nature { properties } else { [] }
  }
}

extension ObjectAddress {
  /// The members that name an object in JSON.
  var json: [(String, JSON)] { [("kind", .string(kind.name)), ("name", .string(label))] }
}
