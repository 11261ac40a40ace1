package import CatalogModel
import Diagnostics

/// The JSON Schema of spec files, by which editors complete and check them.
///
/// It is derived from the property tables, so it knows what the reader knows.
package func jsonSchema(
  kinds: [any CatalogObject.Type],
  schemaKind: any CatalogObject.Type
) -> String {
  SpecSchema(Vocabulary(kinds: kinds, schemaKind: schemaKind)).document.text(.folded) + "\n"
}

struct SpecSchema {
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  var document: JSON {
    let head = vocabulary.kinds.filter { $0.placement.parents.isEmpty }
    return .object([
      ("$schema", "https://json-schema.org/draft/2020-12/schema"),
      ("title", "plumb spec"),
      ("description", "What a PostgreSQL database is to hold."),
      ("type", ["object", "null"]),
      (
        "properties",
        .object(
          [
            (
              Vocabulary.schemaKey,
              described(
                Self.reference("name"),
                "The schema of the names in this file; `public` unless said otherwise."
              )
            )
          ]
            + head.map { ($0.placement.group, group($0)) }
        )
      ),
      ("additionalProperties", false),
      ("$defs", .object(Self.scalars + vocabulary.kinds.map { ($0.kind.id, definition($0)) })),
    ])
  }

  /// What stands for text in YAML: plumb reads `1` and `true` as the text that they are.
  private static let scalars: [(String, JSON)] = [
    ("text", .object([("description", "Text."), ("type", ["string", "number", "boolean"])])),
    (
      "sql",
      .object([("description", "SQL, as PostgreSQL reads it."), ("type", ["string", "number", "boolean"])])
    ),
    (
      "name",
      .object([
        ("description", "The exact name, without SQL's quotes."), ("type", ["string", "number", "boolean"]),
      ])
    ),
  ]

  /// A key that holds objects of a kind.
  private func group(_ type: any CatalogObject.Type) -> JSON {
    let object = Self.reference(type.kind.id)
    let description =
      "\(type.kind.name.prefix(1).uppercased())\(type.kind.name.dropFirst()) definitions by name."
    switch type.placement {
    case .database, .schema: return described(Self.map(object), description)
    case .routine:
      let overloads = JSON.object([("type", "array"), ("items", object)])
      return described(Self.map(.object([("anyOf", .array([object, overloads]))])), description)
    case .nested:
      let list = JSON.object([("type", "array"), ("items", object)])
      return described(.object([("anyOf", .array([Self.map(object), list]))]), description)
    case .single: return object
    }
  }

  private func definition<Object: CatalogObject>(_ type: Object.Type) -> JSON {
    let description = "\(type.kind.withArticle.prefix(1).uppercased())\(type.kind.withArticle.dropFirst())."
    var long: [(String, JSON)] = [
      ("type", ["object", "null"]), ("properties", .object(properties(of: type))),
      ("additionalProperties", false),
    ]
    let required = Object.properties.filter { $0.isRequired && !$0.isDerived }.map(\.name)
    let names = Object.properties.map(\.name)
    let shortKeys = Object.abbreviations.map(\.name).filter { !names.contains($0) }
    // What stands in a short key is not asked for besides.
    if !required.isEmpty {
      let ways = [required, [CommonKey.external.rawValue]] + shortKeys.map { [$0] }
      long.append(("anyOf", .array(ways.map(Self.required))))
    }
    guard let shorthand = Object.shorthand else { return described(.object(long), description) }
    return described(.object([("anyOf", .array([schema(of: shorthand), .object(long)]))]), description)
  }

  private func properties<Object: CatalogObject>(of type: Object.Type) -> [(String, JSON)] {
    var shapes: [(String, JSON)] = []
    if !Object.placement.parents.isEmpty {
      shapes.append((nameKey, described(Self.reference("name"), "The name, in a list.")))
    }
    let abbreviations = Object.abbreviations
    for property in Object.properties where !property.isDerived {
      let shape = abbreviations.first { $0.name == property.name }?.shape ?? property.shape
      shapes.append((property.name, schema(of: shape)))
    }
    for member in abbreviations where !shapes.contains(where: { $0.0 == member.name }) {
      shapes.append((member.name, schema(of: member.shape)))
    }
    shapes += Object.directives.map { directive in
      (
        directive.name,
        described(schema(of: directive.shape), "How to get there; no part of what is compared.")
      )
    }
    shapes += CommonKey.allCases.map { ($0.rawValue, described(schema(of: $0.shape), $0.explanation)) }
    let groups = shapes + vocabulary.children(of: Object.kind).map { ($0.placement.group, group($0)) }
    guard let key = Object.partsGroup else { return groups }
    return groups.filter { $0.0 != key } + partShapes(of: type) + [(key, parts(of: type))]
  }

  /// What stands among the keys of an object only within the one that it is a part of.
  private func partShapes<Object: CatalogObject>(of type: Object.Type) -> [(String, JSON)] {
    let own = Object.properties.map(\.name)
    return Object.partMembers.filter { !own.contains($0.name) }.map { ($0.name, schema(of: $0.shape)) }
  }

  private func parts<Object: CatalogObject>(of type: Object.Type) -> JSON {
    let part = JSON.object([
      ("anyOf", .array([Self.reference(Object.kind.id)] + Object.partShorthands.map(schema)))
    ])
    let directive = Object.directives.first { $0.name == Object.partsGroup }
    var object: [(String, JSON)] = [("type", ["object", "null"])]
    if case .record(let members)? = directive?.shape {
      object.append(("properties", .object(members.map { ($0.name, schema(of: $0.shape)) })))
    }
    object.append(("additionalProperties", part))
    return described(.object(object), "Parts of it by name.")
  }

  private func schema(of shape: Shape) -> JSON {
    switch shape {
    case .text: return Self.reference("text")
    case .sql: return Self.reference("sql")
    case .name: return Self.reference("name")
    case .boolean: return .object([("type", "boolean")])
    case .integer: return .object([("type", "integer")])
    case .keyword(let words):
      // In YAML, the words `true` and `false` are Booleans unless they are quoted.
      let booleans = words.compactMap(Bool.init).map(JSON.bool)
      let choices = booleans + words.filter { Bool($0) == nil }.map(JSON.string)
      return .object([("enum", .array(choices))])  // no kind: a key of JSON Schema
    case .list(let element):
      let element = schema(of: element)
      return .object([("anyOf", .array([element, .object([("type", "array"), ("items", element)])]))])
    case .map(let value): return Self.map(schema(of: value))
    case .record(let members):
      var object: [(String, JSON)] = [
        ("type", "object"),
        ("properties", .object(members.map { ($0.name, schema(of: $0.shape)) })),
        ("additionalProperties", false),
      ]
      let required = members.filter(\.isRequired).map(\.name)
      if !required.isEmpty { object.append(("required", .array(required.map(JSON.string)))) }
      return .object(object)
    case .oneOf(let shapes): return .object([("anyOf", .array(shapes.map(schema)))])
    }
  }

  private func described(_ schema: JSON, _ description: String) -> JSON {
    guard case .object(let members) = schema else { return schema }
    return .object([("description", .string(description))] + members)
  }

  private static func reference(_ name: String) -> JSON {
    .object([("$ref", .string("#/$defs/\(name)"))])
  }

  private static func map(_ value: JSON) -> JSON {
    .object([("type", ["object", "null"]), ("additionalProperties", value)])
  }

  private static func required(_ names: [String]) -> JSON {
    .object([("required", .array(names.map(JSON.string)))])
  }
}

extension CommonKey {
  fileprivate var explanation: String {
    switch self {
    case .was: "The former name of what was renamed, with its schema if it was moved; it may stay for ever."
    case .deprecated: "What to use instead, and until when."
    case .external: "Others manage it: it may be referred to, and is never changed."
    case .allow: "The lint rules that are not meant for the object, each with the reason why."
    case .swift: "What code generation is to use instead of what it derives."
    }
  }
}
