import CatalogModel
import Diagnostics
import Planning

/// The JSON Schema of the documents that `plan --format json` prints, version 1 of them.
///
/// What is in it stays as it is until the version changes; members may be added.
enum PlanSchema {
  /// Where this repository publishes it.
  static let path = "schema/plan.schema.json"

  static var text: String { schema.text(.indented) + "\n" }

  private static let schema = JSON.object([
    ("$schema", "http://json-schema.org/draft-07/schema#"),
    ("title", "plumb plan, version 1"),
    ("type", "object"),
    ("required", .array((["version"] + members.map(\.0)).map { .string($0) })),
    ("properties", .object([("version", .object([("const", .number(1))]))] + members)),
    (
      "definitions",
      .object([
        ("transaction", transaction), ("step", step), ("facts", facts), ("undo", undo),
        ("difference", difference),
        ("hazard", hazard), ("diagnostic", diagnostic),
      ])
    ),
  ])

  private static let members: [(String, JSON)] = [
    ("database", of("string", "The database, without a password.")),
    ("server", of("string", "The version of PostgreSQL.")),
    ("from", of("string", "The fingerprint of the live schema.")),
    ("to", of("string", "The fingerprint of the specs.")),
    ("compared", of("integer", "How many objects the specs describe.")),
    ("unmanaged", of("integer", "How many live objects are none of the specs' business.")),
    ("unmodelled", of("array", "Live objects for which plumb has no kind.")),
    (
      "deprecations",
      list(object([("kind", of("string")), ("name", of("string")), ("message", of("string"))]))
    ),
    ("transactions", list(reference("transaction"))),
    (
      "down",
      nullable(
        object([
          ("obstacle", of(["string", "null"], "Why nothing undoes the plan.")),
          ("transactions", list(reference("transaction"))),
        ])
      )
    ),
    ("differences", list(reference("difference"))),
    ("hazards", list(reference("hazard"))),
    ("lints", list(reference("diagnostic"))),
    (
      "relations",
      list(object([("relation", of("string")), ("rows", of("integer")), ("bytes", of("integer"))]))
    ),
    ("decisions", list(object([("dropped", named), ("created", named)]))),
    ("unfinished", of(["string", "null"], "An apply that has stopped halfway.")),
    ("savedTo", of(["string", "null"], "The file that the plan was saved to.")),
  ]

  private static let named = object([("kind", of("string")), ("name", of("string"))])

  private static let transaction = object([
    (
      "isBlock",
      of("boolean", "Whether the steps are one transaction; otherwise each statement is by itself.")
    ),
    ("steps", list(reference("step"))),
  ])

  private static let step = object([
    ("action", words(["create", "alter", "drop", "rename", "replace"])),
    ("kind", of("string")), ("name", of("string")),
    ("former", of(["string", "null"])), ("reason", of(["string", "null"])),
    ("facts", reference("facts")), ("undo", nullable(reference("undo"))), ("statements", list(of("string"))),
  ])

  private static let facts = object([
    (
      "locks",
      list(
        object([
          ("relation", of("string")), ("mode", words(LockMode.allCases.map(\.sql))),
          ("blocks", of(["string", "null"], "What of others' has to wait.")),
        ])
      )
    ),
    ("scans", list(of("string"))), ("rewrites", list(of("string"))),
  ])

  private static let undo = object([
    ("outcome", words(["reversible", "lossy", "irreversible"])),
    ("steps", list(of("integer"))), ("reasons", list(of("string"))),
  ])

  private static let difference = object([
    ("kind", of("string")), ("name", of("string")), ("difference", of("string")),
    (
      "properties",
      list(object([("name", of("string")), ("live", .object([])), ("specs", .object([]))]))
    ),
  ])

  private static let hazard = object([
    ("id", words(Hazard.ID.allCases.map(\.rawValue))), ("kind", of("string")), ("name", of("string")),
    ("message", of("string")), ("level", words(HazardPolicy.Level.allCases.map(\.rawValue))),
    ("needsConsent", of("boolean")), ("accept", of("string", "What --accept takes.")),
  ])

  private static let diagnostic = object(
    [
      ("id", of("string")), ("severity", words(Diagnostic.Severity.allCases.map(\.rawValue))),
      ("message", of("string")), ("labels", of("array")), ("notes", list(of("string"))),
      ("fixIts", of("array")),
    ],
    optional: ["path", "line", "column", "endLine", "endColumn", "offset", "length"].map { name in
      (name, of(name == "path" ? "string" : "integer"))
    }
  )

  private static func of(_ type: String, _ description: String? = nil) -> JSON { of([type], description) }

  private static func of(_ types: [String], _ description: String? = nil) -> JSON {
    let type: JSON = types.count == 1 ? .string(types[0]) : .array(types.map { .string($0) })
    return .object([("type", type)] + (description.map { [("description", .string($0))] } ?? []))
  }

  private static func words(_ words: [String]) -> JSON {
    .object([("enum", .array(words.map { .string($0) }))])
  }
  private static func list(_ items: JSON) -> JSON { .object([("type", "array"), ("items", items)]) }
  private static func reference(_ name: String) -> JSON {
    .object([("$ref", .string("#/definitions/\(name)"))])
  }
  private static func nullable(_ schema: JSON) -> JSON {
    .object([("anyOf", .array([schema, of("null")]))])
  }

  private static func object(_ members: [(String, JSON)], optional: [(String, JSON)] = []) -> JSON {
    .object([
      ("type", "object"), ("required", .array(members.map { .string($0.0) })),
      ("properties", .object(members + optional)),
    ])
  }
}
