import CatalogModel
import Diagnostics
import SQLText

extension CatalogBuilder {
  /// Finds names that PostgreSQL allows only once and that two objects of different kinds have.
  mutating func checkNames(_ order: [ObjectAddress]) {
    var owners: [Claim: ObjectAddress] = [:]
    var reported: Set<ObjectAddress> = []
    for address in order where !address.name.isUnnamed {
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

  /// Finds objects without names that say the same as others beside them: a second one is of no use, and nothing tells
  /// them apart.
  mutating func checkRepetitions(_ order: [ObjectAddress]) {
    var seen: [ObjectAddress: [ObjectAddress]] = [:]
    for address in order where address.name.isUnnamed {
      let siblings = address.renamed(to: "")
      if let first = seen[siblings]?.first(where: { isRepetition(address, of: $0) }) {
        diagnostics.report(
          .error(
            "\(address.kind.id).duplicate",
            "the same \(address.kind) stands here twice",
            at: catalog.annotations[address]?.span,
            secondary: label(catalog.annotations[first]?.span, "it is declared here first"),
            notes: ["remove one of them; if there are to be two, give them names"]
          )
        )
      }
      seen[siblings, default: []].append(address)
    }
  }

  private func isRepetition(_ address: ObjectAddress, of other: ObjectAddress) -> Bool {
    guard var object = catalog[address], let first = catalog[other] else { return false }
    object.address = other
    object.comment = first.comment
    return object.isEqual(to: first)
  }

  /// Finds comments on objects whose names PostgreSQL is to choose in a way that only it knows, so that none can
  /// call them.
  mutating func checkCommentedNames(_ order: [ObjectAddress]) {
    for address in order where address.name.isUnnamed {
      guard let object = catalog[address], object.comment != nil, object.defaultName == nil else { continue }
      let annotation = catalog.annotations[address]
      diagnostics.report(
        .error(
          "\(address.kind.id).comment-without-name",
          "\(address.kind.withArticle) needs a name to have a comment",
          at: annotation?.keySpans["comment"] ?? annotation?.span,
          notes: ["add `name:`, or write a mapping from names instead of the list"]
        )
      )
    }
  }

  /// Finds objects that claim the same former name.
  mutating func checkFormerNames(_ order: [ObjectAddress]) {
    var owners: [ObjectAddress: ObjectAddress] = [:]
    for address in order {
      guard let annotation = catalog.annotations[address], let was = annotation.was,
        let former = former(address)
      else { continue }
      guard let owner = owners[former] else {
        owners[former] = address
        continue
      }
      diagnostics.report(
        .error(
          "\(address.kind.id).duplicate-was",
          "two objects cannot both have been `\(was)`",
          at: catalog.annotations[address]?.valueSpans[CommonKey.was.rawValue] ?? annotation.span,
          secondary: label(
            catalog.annotations[owner]?.valueSpans[CommonKey.was.rawValue],
            "it is claimed here first"
          )
        )
      )
    }
  }

  /// Finds objects that claim each other's names: nobody could tell whether that has been done already.
  mutating func checkFormerNameCircles(_ order: [ObjectAddress]) {
    for address in order {
      for directive in vocabulary[address.kind]?.directives ?? [] where directive.isOfFormerNames {
        checkFormerNameCircles(of: address, in: catalog.annotations[address]?.directives[directive.name])
      }
    }
    var reported: Set<ObjectAddress> = []
    for address in order where catalog.annotations[address]?.was != nil && !reported.contains(address) {
      var circle: [ObjectAddress] = []
      var seen: Set<ObjectAddress> = []
      var next = address
      while seen.insert(next).inserted, let former = former(next) {
        circle.append(next)
        next = former
      }
      guard next == address, let was = catalog.annotations[address]?.was else { continue }
      reported.formUnion(circle)
      diagnostics.report(
        .error(
          "\(address.kind.id).was-circle",
          "`\(address.name)` cannot have been `\(was)`, whose names go round in a circle",
          at: formerNameSpan(address),
          secondary: circle.dropFirst().flatMap { label(formerNameSpan($0), Self.circleLabel) },
          notes: Self.circleNotes
        )
      )
    }
  }

  private func formerNameSpan(_ address: ObjectAddress) -> Span? {
    let annotation = catalog.annotations[address]
    return annotation?.valueSpans[CommonKey.was.rawValue] ?? annotation?.span
  }

  private static let circleLabel = "it is part of the circle"

  private static let circleNotes = [
    "once it is done, the same specs would say to do it again",
    "rename one of them to a third name, apply, and go on from there",
  ]

  /// The same of parts of an object, such as the labels of an enum.
  private mutating func checkFormerNameCircles(of address: ObjectAddress, in names: Field?) {
    let entries = names?.entries ?? []
    let former = Dictionary(entries.map { ($0.key, $0.value.text) }) { first, _ in first }
    var reported: Set<String> = []
    for entry in entries where !reported.contains(entry.key) {
      var circle: [String] = []
      var seen: Set<String> = []
      var next = entry.key
      while seen.insert(next).inserted, let name = former[next].flatMap(\.self) {
        circle.append(next)
        next = name
      }
      guard next == entry.key, let was = entry.value.text else { continue }
      reported.formUnion(circle)
      let others = entries.filter { $0.key != entry.key && seen.contains($0.key) }
      diagnostics.report(
        .error(
          "\(address.kind.id).was-circle",
          "`\(entry.key)` cannot have been `\(was)`, whose names go round in a circle",
          at: entry.value.span ?? entry.keySpan ?? catalog.annotations[address]?.span,
          secondary: others.flatMap { label($0.value.span ?? $0.keySpan, Self.circleLabel) },
          notes: Self.circleNotes
        )
      )
    }
  }

  /// The addresses of what specs declare, in the order in which they do: by file, and by place in the file.
  ///
  /// Every check goes through it, so it is made once, when all files are read.
  func declarationOrder() -> [ObjectAddress] {
    var bySource: [ObjectIdentifier: (path: String, declared: [(offset: Int, address: ObjectAddress)])] = [:]
    var nowhere: [ObjectAddress] = []
    for (address, annotation) in catalog.annotations {
      guard let span = annotation.span else {
        nowhere.append(address)
        continue
      }
      bySource[ObjectIdentifier(span.source), default: (span.source.path, [])].declared
        .append((span.range.lowerBound, address))
    }
    let sources = bySource.values.sorted { $0.path < $1.path }
    return nowhere.sorted()
      + sources.flatMap { source in
        source.declared.sorted { left, right in
          left.offset == right.offset ? left.address < right.address : left.offset < right.offset
        }.map(\.address)
      }
  }

  func label(_ span: Span?, _ message: String) -> [Diagnostic.Label] {
    span.map { [Diagnostic.Label(span: $0, message: message)] } ?? []
  }

  private func former(_ address: ObjectAddress) -> ObjectAddress? {
    vocabulary[address.kind]?.formerAddress(of: address, catalog.annotations[address])
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
