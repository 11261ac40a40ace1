import CatalogModel
import Diagnostics
import SQLText

extension CatalogBuilder {
  /// Finds names that PostgreSQL allows only once and that two objects of different kinds have.
  mutating func checkNames() {
    var owners: [Claim: ObjectAddress] = [:]
    var reported: Set<ObjectAddress> = []
    for address in declarationOrder where !address.name.isUnnamed {
      for namespace in vocabulary[address.kind]?.namespaces ?? [] {
        let claim = Claim(namespace, by: address)
        guard let owner = owners[claim] else {
          owners[claim] = address
          continue
        }
        if reported.insert(address).inserted { diagnostics.report(taken(address, by: owner)) }
      }
    }
  }

  /// Finds objects that claim the same former name.
  mutating func checkFormerNames() {
    var owners: [ObjectAddress: ObjectAddress] = [:]
    for address in declarationOrder {
      guard let annotation = catalog.annotations[address], let was = annotation.was else { continue }
      let former = former(address, was)
      guard let owner = owners[former] else {
        owners[former] = address
        continue
      }
      diagnostics.report(
        .error(
          "\(address.kind.id).duplicate-was",
          "two objects cannot both have been `\(was)`",
          at: valueSpans[address]?[CommonKey.was.rawValue] ?? annotation.span,
          secondary: label(valueSpans[owner]?[CommonKey.was.rawValue], "it is claimed here first")
        )
      )
    }
  }

  /// The addresses of what specs declare, in the order in which they do.
  var declarationOrder: [ObjectAddress] {
    catalog.annotations.map { ($0.key, $0.value.span) }.sorted { left, right in
      let (first, second) = (left.1, right.1)
      guard let first, let second else {
        return first == nil && second != nil || first == nil && left.0 < right.0
      }
      if first.source !== second.source, first.source.path != second.source.path {
        return first.source.path < second.source.path
      }
      if first.range.lowerBound != second.range.lowerBound {
        return first.range.lowerBound < second.range.lowerBound
      }
      return left.0 < right.0
    }.map(\.0)
  }

  func label(_ span: Span?, _ message: String) -> [Diagnostic.Label] {
    span.map { [Diagnostic.Label(span: $0, message: message)] } ?? []
  }

  private func former(_ address: ObjectAddress, _ was: String) -> ObjectAddress {
    guard case .routine? = vocabulary[address.kind]?.placement, address.names.count == 3 else {
      return address.renamed(to: Identifier(was))
    }
    return ObjectAddress(address.kind, address.names[0], Identifier(was), address.names[2])
  }

  private func taken(_ address: ObjectAddress, by owner: ObjectAddress) -> Diagnostic {
    .error(
      "spec.name-taken",
      "\(address.kind) `\(address.name)` cannot have the name of \(owner.kind.withArticle)",
      at: catalog.annotations[address]?.span,
      secondary: label(catalog.annotations[owner]?.span, "\(owner.kind) `\(owner.label)` is declared here")
    )
  }
}
