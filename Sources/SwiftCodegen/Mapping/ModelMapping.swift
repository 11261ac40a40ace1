import CatalogModel
import Diagnostics
import SQLText

/// The way from a catalog to what models are made of, and back from problems to places in the specs.
struct ModelMapping {
  let catalog: Catalog
  private(set) var diagnostics: [Diagnostic] = []
  private let specs: SpecPaths
  private let children: [[Identifier]: [ObjectAddress]]
  private var addresses: [ModelPlace: ObjectAddress] = [:]
  private var usedDirectives: Set<ObjectAddress> = []

  init(_ catalog: Catalog, specs directory: String) {
    self.catalog = catalog
    specs = SpecPaths(directory)
    children = Dictionary(grouping: catalog.addresses.filter { $0.names.count == 3 }) { address in
      Array(address.names.dropLast())
    }
  }

  /// Everything that has a form in Swift.
  mutating func schema() -> ModelSchema {
    var schema = ModelSchema()
    for address in catalog.addresses.sorted() {
      guard let object = catalog[address] as? any SwiftForm else { continue }
      object.add(to: &schema, &self)
    }
    reportUnusedDirectives()
    return schema
  }

  /// The objects of a kind that belong to one, in the order in which the specs declare them.
  func children<Object: CatalogObject>(_ type: Object.Type, of parent: ObjectAddress) -> [Object] {
    (children[parent.names] ?? [])
      .filter { address in address.kind == Object.kind }
      .sorted { left, right in
        (catalog.position(of: left), left) < (catalog.position(of: right), right)
      }
      .compactMap { address in catalog[address] as? Object }
  }

  func isExternal(_ address: ObjectAddress) -> Bool { catalog.annotations[address]?.isExternal == true }

  /// What the spec of an object says about its Swift.
  mutating func directive(of address: ObjectAddress, allowing keys: [SwiftDirective.Key]) -> SwiftDirective {
    guard let field = catalog.annotations[address]?.swift else { return SwiftDirective() }
    usedDirectives.insert(address)
    return SwiftDirective(field, allowing: keys, of: address.kind, &diagnostics)
  }

  /// What becomes the comment and the annotations of an object's declaration, which is found there again by its place.
  mutating func details(
    of object: some CatalogObject,
    at place: ModelPlace,
    _ directive: SwiftDirective
  ) -> ModelDetails {
    addresses[place] = object.address
    let annotation = catalog.annotations[object.address]
    return ModelDetails(
      comment: object.comment,
      deprecated: annotation?.deprecated,
      swiftName: directive.name,
      source: annotation?.span.map { span in specs.shown(span.source.path) }
    )
  }

  /// A problem of the generator's where the spec has its cause.
  func diagnostic(_ problem: ModelProblem) -> Diagnostic {
    .error(
      problem.id,
      problem.message,
      at: span(of: problem),
      secondary: problem.first.flatMap { first in
        span(of: first, problem.aspect).map { span in
          [Diagnostic.Label(span: span, message: "`\(first.member ?? first.object.description)` is here")]
        }
      } ?? [],
      notes: [wayOut(of: problem)].compactMap(\.self)
    )
  }

  private func span(of problem: ModelProblem) -> Span? { span(of: problem.place, problem.aspect) }

  private func span(of place: ModelPlace, _ aspect: ModelProblem.Aspect) -> Span? {
    let own = addresses[place]
    guard let address = own ?? addresses[ModelPlace(place.object)],
      let annotation = catalog.annotations[address]
    else { return nil }
    // Labels and attributes are no objects of their own.
    if own == nil {
      return annotation.keySpans["labels"] ?? annotation.keySpans["attributes"] ?? annotation.span
    }
    let exact: Span? =
      switch aspect {
      case .name: annotation.swift?["name"]?.span
      case .type: annotation.swift?["type"]?.span ?? annotation.keySpans["type"]
      case .member: nil
      }
    return exact ?? annotation.span
  }

  /// An attribute has no `swift` of its own; a type that says it for all has.
  private func wayOut(of problem: ModelProblem) -> String? {
    guard problem.aspect == .type, problem.place.member != nil, addresses[problem.place] == nil else {
      return problem.wayOut
    }
    return "give it a domain over that type, which can name one with `swift: {type: ...}`"
  }

  private mutating func reportUnusedDirectives() {
    for (address, annotation) in catalog.annotations {
      guard let field = annotation.swift, !usedDirectives.contains(address) else { continue }
      diagnostics.append(
        .warning(
          "swift.unused",
          annotation.isExternal
            ? "no Swift is made of what others manage" : "no Swift is made of \(address.kind.withArticle)",
          at: annotation.keySpans["swift"] ?? field.span
        )
      )
    }
  }
}
