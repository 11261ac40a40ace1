import CatalogModel
import ObjectKinds
import SQLText
import Testing

/// An object as a spec declares it, and what PostgreSQL is told to create it.
struct Sample: Sendable, CustomTestStringConvertible {
  let type: any CatalogObject.Type
  let names: [Identifier]
  let spec: Field
  /// The properties that only a server knows, as a catalog query returns them.
  let catalog: [String: String]
  /// The statements that create the object, drop it, and rename it to `new`, one a line.
  let sql: String

  init(
    _ type: any CatalogObject.Type,
    _ names: [String],
    _ spec: Field,
    catalog: [String: String] = [:],
    _ sql: String
  ) {
    self.type = type
    self.names = names.map { Identifier($0) }
    self.spec = spec
    self.catalog = catalog
    self.sql = sql
  }

  var testDescription: String { "\(type.kind) \(names.map(\.name).joined(separator: "."))" }

  func object() throws(FieldMismatch) -> any CatalogObject { try type.sample(names, spec, catalog) }
}

extension CatalogObject {
  fileprivate static func sample(_ names: [Identifier], _ spec: Field, _ catalog: [String: String])
    throws(FieldMismatch) -> any CatalogObject
  {
    var object = try Self(spec: spec, at: ObjectAddress(kind, names))
    for property in properties where catalog[property.name] != nil {
      try property.readCatalog(catalog[property.name], &object)
    }
    return object
  }

  /// Reads an object as a spec declares it.
  init(spec: Field, at address: ObjectAddress) throws(FieldMismatch) {
    self.init(blank: address)
    for entry in try Self.expanded(spec).entries ?? [] {
      if Self.directives.contains(where: { $0.name == entry.key }) { continue }
      guard let property = Self.properties.first(where: { $0.name == entry.key && !$0.isDerived }) else {
        throw FieldMismatch("unknown key `\(entry.key)`", at: nil)
      }
      try property.read(entry.value, &self)
    }
    try settle()
  }

  /// The object as the shortest spec declares it.
  var spec: Field {
    let blank = Self(blank: address)
    return Self.condensed(
      .map(
        Self.properties.filter { !$0.isDerived && $0.differs(self, blank) }.map {
          Field.Entry($0.name, $0.write(self))
        }
      )
    )
  }
}
