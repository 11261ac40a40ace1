import CatalogModel
import SQLText

/// The objects that a name in a spec may mean, PostgreSQL's own included.
enum Lookup {
  /// The candidates for a name that PostgreSQL looks up in its own schema first.
  static func reference(_ property: String, _ name: QualifiedName?, _ kinds: [Kind], from schema: Identifier)
    -> [Reference]
  {
    guard let name, let last = name.parts.last else { return [] }
    var candidates = name.addresses(kinds, from: schema)
    if name.parts.count == 1 { candidates.append(ObjectAddress(kinds[0], "pg_catalog", last)) }
    return [Reference(property, candidates: candidates)]
  }

  /// The candidates for a function of which only the name is known.
  static func function(_ property: String, _ name: QualifiedName?, from schema: Identifier) -> [Reference] {
    reference(property, name, [Function.kind], from: schema).map { reference in
      Reference(property, candidates: reference.candidates.map { $0.child(Function.kind, "") })
    }
  }

  /// The candidates for a function that is written with its argument types, as in `public.f(integer)`.
  static func function(_ property: String, call: SQL?, from schema: Identifier) -> [Reference] {
    guard let call else { return [] }
    let name = call.text.prefix { $0 != "(" }
    return function(property, QualifiedName(parsing: String(name).trimmed), from: schema)
  }

  /// The schema of a type that is not one of PostgreSQL's own, as something that a reference may mean.
  ///
  /// What kind of type it is cannot be told from its name, so a name without a schema is not looked for.
  static func type(_ property: String, _ type: SQL) -> [Reference] {
    let name = type.text.hasSuffix("[]") ? String(type.text.dropLast(2)) : type.text
    let schema = QualifiedName(parsing: name).flatMap { $0.parts.count == 2 ? $0.parts[0] : nil }
    guard let schema, !schema.name.hasPrefix("pg_"), schema != "information_schema" else {
      return [Reference(property, ObjectAddress(Enumeration.kind, "pg_catalog", ""))]
    }
    return [Reference(property, ObjectAddress(Schema.kind, schema))]
  }
}
