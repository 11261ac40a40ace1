import CatalogModel
import ObjectKinds
import PostgresClient
import SQLText

/// What values have to be like for the types that specs describe to take them, however deep they stand within others.
struct ValueFit {
  private let live: Types
  private let desired: Types
  private let server: ServerVersion
  /// The types that have been looked into.
  private(set) var types: Set<ObjectAddress> = []
  /// Whether conditions hold expressions of specs, which may call anything.
  private(set) var hasExpressions = false

  /// - Parameters:
  ///   - live: The live database.
  ///   - desired: What the specs describe.
  ///   - server: The server's version.
  init(of live: Catalog, in desired: Catalog, _ server: ServerVersion) {
    (self.live, self.desired) = (Types(catalog: live), Types(catalog: desired))
    self.server = server
  }

  /// What is not false of a value that fits.
  ///
  /// - Parameters:
  ///   - value: The value as it is now.
  ///   - old: The type that it has.
  ///   - new: The type that it is to have.
  /// - Returns: The condition, or nil where nothing stands in the way as far as can be told.
  mutating func condition(_ value: SQL, from old: SQL, to new: SQL) -> SQL? {
    if let element = new.element {
      guard let former = old.element else { return nil }
      let condition = condition("elements.element", from: former, to: element)
      return condition.map {
        "NOT EXISTS (SELECT FROM (SELECT unnest(\(value)) AS element) AS elements WHERE NOT \($0.parenthesized))"
      }
    }
    let type = desired[new]
    if let type { types.insert(type.address) }
    switch type {
    case let domain as Domain: return condition(value, from: old, to: domain)
    case let enumeration as Enumeration: return condition(value, from: old, to: enumeration)
    case let composite as CompositeType: return condition(value, from: old, to: composite)
    default:
      return TypeConversion.condition(forCarrying: value, from: live.underlying(old), to: new, server)
    }
  }

  private mutating func condition(_ value: SQL, from old: SQL, to domain: Domain) -> SQL? {
    let former = live[old] as? Domain
    let base = condition(value, from: former?.type ?? old, to: domain.type)
    if base == nil, let former, former.demandsAll(of: domain) { return nil }
    var conditions = [base?.parenthesized].compactMap(\.self)
    if !domain.isNullable { conditions.append("\(value) IS DISTINCT FROM NULL") }
    let checks = domain.checks.pairs.filter { !$0.value.isNotValid }.map(\.value.expression.parenthesized)
    // Of other types of users there are no values yet.
    if !checks.isEmpty, desired[domain.type.innermost] == nil {
      hasExpressions = true
      conditions.append(
        """
        NOT EXISTS (SELECT FROM (SELECT \(value)::\(domain.type) AS value) AS domain \
        WHERE NOT (\(checks.joined(separator: " AND "))))
        """
      )
    }
    return conditions.isEmpty ? nil : conditions.joined(separator: " AND ")
  }

  private func condition(_ value: SQL, from old: SQL, to enumeration: Enumeration) -> SQL? {
    // What has another name by then still has its old one.
    let former = desired.formerNames(of: enumeration, "renamed_labels").map(\.value).sorted()
    let labels = enumeration.labels.map(\.text) + former
    if let old = live[old] as? Enumeration, Set(old.labels.map(\.text)).isSubset(of: labels) { return nil }
    return "\(value)::text = ANY (ARRAY[\(labels.map { "\(Literal($0))" as SQL })]::text[])"
  }

  private mutating func condition(_ value: SQL, from old: SQL, to composite: CompositeType) -> SQL? {
    guard let former = live[old] as? CompositeType else { return nil }
    let names = desired.formerNames(of: composite, "renamed_attributes")
    var conditions: [SQL] = []
    for (name, attribute) in composite.attributes.pairs.map({ ($0.key, $0.value) }) {
      let name = names[name].flatMap { former.attributes[name] == nil ? $0 : nil } ?? name
      guard let old = former.attributes[name]?.type else { continue }
      let part: SQL = "(\(value)).\(Identifier(name))"
      if let condition = condition(part, from: old, to: attribute.type) {
        conditions.append(condition.parenthesized)
      }
    }
    guard !conditions.isEmpty else { return nil }
    // No value has no parts, which need not fit.
    return "\(value) IS NOT DISTINCT FROM NULL OR \(conditions.joined(separator: " AND "))"
  }
}

/// The types of one side, by how SQL spells them.
private struct Types {
  let catalog: Catalog

  subscript(name: SQL) -> (any CatalogObject)? {
    guard name.text.contains(".") else { return nil }
    let kinds = [Domain.kind, Enumeration.kind, CompositeType.kind]
    let address = catalog.addresses.first { kinds.contains($0.kind) && $0.qualifiedName.text == name.text }
    return address.flatMap { catalog[$0] }
  }

  /// What a domain stands for after all.
  func underlying(_ type: SQL) -> SQL {
    var type = type
    while let domain = self[type] as? Domain { type = domain.type }
    return type
  }

  /// The former names of parts, by their new ones.
  func formerNames(of object: any CatalogObject, _ directive: String) -> [String: String] {
    let entries = catalog.annotations[object.address]?.directives[directive]?.entries ?? []
    let pairs = entries.compactMap { entry in entry.value.text.map { (entry.key, $0) } }
    return Dictionary(pairs) { first, _ in first }
  }
}

extension Domain {
  /// Whether values of the domain are as the other wants them.
  fileprivate func demandsAll(of other: Domain) -> Bool {
    type == other.type && checks == other.checks && (!isNullable || other.isNullable)
  }
}

extension SQL {
  /// The type of the elements, where this is that of arrays.
  fileprivate var element: SQL? { text.hasSuffix("[]") ? SQL(verbatim: String(text.dropLast(2))) : nil }

  fileprivate var innermost: SQL { element?.innermost ?? self }
}
