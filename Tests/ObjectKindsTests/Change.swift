import CatalogModel
import ObjectKinds
import SQLText
import Testing

/// Two states of an object, and the statements that lead from one to the other; `replace` where none do.
struct Change: Sendable, CustomTestStringConvertible {
  let type: any CatalogObject.Type
  let names: [String]
  let old: Field
  let new: Field
  var directives: [String: Field] = [:]
  var oldCatalog: [String: String] = [:]
  var newCatalog: [String: String] = [:]
  let sql: String

  init(
    _ type: any CatalogObject.Type,
    _ names: [String],
    _ old: Field,
    _ new: Field,
    directives: [String: Field] = [:],
    catalogs: (old: [String: String], new: [String: String]) = ([:], [:]),
    _ sql: String
  ) {
    self.type = type
    self.names = names
    self.old = old
    self.new = new
    self.directives = directives
    oldCatalog = catalogs.old
    newCatalog = catalogs.new
    self.sql = sql
  }

  var testDescription: String { "\(type.kind): \(old.summary) -> \(new.summary)" }

  func object(_ spec: Field, _ catalog: [String: String]) throws(FieldMismatch) -> any CatalogObject {
    try Sample(type, names, spec, catalog: catalog, "").object()
  }

  static let all = types + routines + views + triggersAndPolicies + operators
}
