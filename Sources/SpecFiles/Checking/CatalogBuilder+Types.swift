import CatalogModel
import Diagnostics
import SQLText

extension CatalogBuilder {
  /// Finds types that neither PostgreSQL nor a spec knows, where nothing else can bring them.
  mutating func checkTypes(_ order: [ObjectAddress]) {
    guard !order.contains(where: { vocabulary[$0.kind]?.bringsOthers == true }) else { return }
    let declared = DeclaredTypes(catalog, vocabulary)
    // A schema of 10,000 columns has some twenty types.
    var known: [Identifier?: Set<String>] = [:]
    for address in order {
      guard let object = catalog[address] else { continue }
      for type in object.typeNames + object.mentionedTypes
      where known[address.schema]?.contains(type.sql.text) != true {
        guard let spelling = TypeSpelling(type.sql.text), !isKnown(spelling, from: address, declared) else {
          known[address.schema, default: []].insert(type.sql.text)
          continue
        }
        let whole =
          catalog.annotations[address]?.valueSpans[type.property] ?? catalog.annotations[address]?.span
        diagnostics.report(declared.unknown(spelling, of: address.kind, in: address.schema, at: whole))
      }
    }
  }

  private func isKnown(_ type: TypeSpelling, from address: ObjectAddress, _ declared: DeclaredTypes) -> Bool {
    if excused.contains(type.name) { return true }
    guard let schema = type.schema.map({ Identifier($0) }) else {
      if !type.isQuoted, BuiltInTypes.contains(type.words) { return true }
      if type.isQuoted, BuiltInTypes.names.contains(type.name) { return true }
      return declared.contains(type.name, in: [address.schema ?? "public", "public"])
    }
    let declaration = ObjectAddress(vocabulary.schemaKind.kind, schema)
    // What stands in a schema that others manage, or that no spec knows, is not known here.
    guard catalog.contains(declaration), catalog.annotations[declaration]?.isExternal != true else {
      return true
    }
    return declared.contains(type.name, in: [schema])
  }
}
