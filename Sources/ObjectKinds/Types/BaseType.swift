package import CatalogModel
package import SQLText

/// A base type, whose values are what its functions in C say.
///
/// The functions take and give values of the type, so they need the type before it is whole: a shell of it comes
/// first, then they do, and then the rest.
package struct BaseType: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var input: QualifiedName?
  package var output: QualifiedName?
  package var receive: QualifiedName?
  package var send: QualifiedName?
  package var modifierInput: QualifiedName?
  package var modifierOutput: QualifiedName?
  package var analyze: QualifiedName?
  package var subscripting: QualifiedName?
  /// The length in bytes; nil for a variable one.
  package var length: Int?
  package var isPassedByValue = false
  package var alignment = Alignment.int4
  package var storage = Storage.plain
  package var category = "U"
  package var isPreferred = false
  package var `default`: String?
  package var element: SQL?
  package var delimiter = ","
  package var isCollatable = false

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Alignment: String, Keyword { case char, int2, int4, double }
  package enum Storage: String, Keyword { case plain, external, extended, main }
}

extension BaseType: Granting {
  package static let kind: Kind = "base type"
  package static let placement = Placement.schema("base_types")
  package static let home = SpecHome.shared("types")
  package static let catalog = "pg_type"
  package static let catalogFilter: SQL? = "typtype = 'b' AND typinput <> 'array_in'::regproc"
  package static let ownerColumn: SQL? = "typowner"
  package static let grantClass = GrantClass.type
  package static let holdsData = true
  package static let namespaces: [Namespace] = [.type]

  package static let properties: [Property<BaseType>] = [
    Property("input", \.input, required: true),
    Property("output", \.output, required: true),
    settable("receive", \.receive),
    settable("send", \.send),
    settable("typmod_in", \.modifierInput),
    settable("typmod_out", \.modifierOutput),
    settable("analyze", \.analyze),
    settable("subscript", \.subscripting),
    Property("internallength", \.length),
    Property("passedbyvalue", \.isPassedByValue),
    Property("alignment", \.alignment),
    Property("storage", \.storage) { change in
      change.to == .plain ? nil : [change.new.setting("STORAGE", change.to.sql)]
    },
    Property("category", \.category),
    Property("preferred", \.isPreferred),
    Property("default", \.default),
    Property("element", \.element),
    Property("delimiter", \.delimiter),
    Property("collatable", \.isCollatable),
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  /// A function that ALTER TYPE can give to the type, or take from it.
  private static func settable(
    _ name: String,
    _ path: any WritableKeyPath<BaseType, QualifiedName?> & Sendable
  ) -> Property<BaseType> {
    Property(name, path) { change in
      [change.new.setting(SQL(verbatim: name.uppercased()), change.to?.sql ?? "NONE")]
    }
  }

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, t.typname,
           \(CatalogNames.function("t.typinput")), \(CatalogNames.function("t.typoutput")),
           \(CatalogNames.function("t.typreceive")), \(CatalogNames.function("t.typsend")),
           \(CatalogNames.function("t.typmodin")), \(CatalogNames.function("t.typmodout")),
           \(CatalogNames.function("t.typanalyze")), \(CatalogNames.function("t.typsubscript")),
           CASE WHEN t.typlen >= 0 THEN t.typlen END, t.typbyval,
           CASE t.typalign WHEN 'c' THEN 'char' WHEN 's' THEN 'int2' WHEN 'd' THEN 'double' ELSE 'int4' END,
           CASE t.typstorage WHEN 'e' THEN 'external' WHEN 'x' THEN 'extended' WHEN 'm' THEN 'main' ELSE 'plain' END,
           t.typcategory, t.typispreferred, t.typdefault,
           CASE WHEN t.typelem <> 0 THEN format_type(t.typelem, NULL) END, t.typdelim, t.typcollation <> 0,
           d.description, acl.grants
      FROM pg_type t
      JOIN pg_namespace n ON n.oid = t.typnamespace
      \(CatalogNames.comment("t.oid", in: "pg_type"))
      \(GrantQuery(grantClass, server).join("pg_type", "typ", row: "t", where: "typtype = 'b'"))
     WHERE t.typtype = 'b' AND t.typisdefined AND \(Schemas.areUsers("n"))
       AND NOT EXISTS (SELECT FROM pg_type e WHERE e.oid = t.typelem AND e.typarray = t.oid)
    """
  }

  package var references: [Reference] {
    functions.flatMap { Lookup.function($0.0, $0.1, from: address.names[0]) }
  }

  package var commentTarget: SQL { "TYPE \(address)" }

  package func create(_ context: CreationContext) -> [Statement] { ["CREATE TYPE \(address)"] }

  /// PostgreSQL lets only the owner of a shell make a type of it, so it is given away afterwards.
  package func sequel(_ context: CreationContext) -> [Statement] { [] }

  package var completion: Completion? {
    Completion(
      [Statement("CREATE TYPE \(address) \(options)")] + ownership + lateGrants,
      after: functionAddresses,
      isFounding: true
    )
  }

  /// The functions need the type as the type needs them, so they can only go together.
  package func drop() -> [Statement] {
    [Statement("DROP TYPE \(address) CASCADE")]
  }

  package func takesAlong(_ address: ObjectAddress) -> Bool { functionAddresses.contains(address) }

  package func rename(to name: Identifier) -> [Statement]? { ["ALTER TYPE \(address) RENAME TO \(name)"] }

  private func setting(_ option: SQL, _ value: SQL) -> Statement {
    "ALTER TYPE \(address) SET (\(option) = \(value))"
  }

  private var functions: [(String, QualifiedName?)] {
    [
      ("input", input), ("output", output), ("receive", receive), ("send", send),
      ("typmod_in", modifierInput),
      ("typmod_out", modifierOutput), ("analyze", analyze), ("subscript", subscripting),
    ]
  }

  /// The functions with every list of arguments that PostgreSQL allows them.
  private var functionAddresses: [ObjectAddress] {
    let own = [address.qualifiedName.text]
    let arguments: [String: [String]] = [
      "input": ["cstring", "cstring, oid, integer"], "receive": ["internal", "internal, oid, integer"],
      "output": own, "send": own, "typmod_in": ["cstring[]"], "typmod_out": ["integer"],
      "analyze": ["internal"], "subscript": ["internal"],
    ]
    return functions.flatMap { name, function in
      (function?.addresses([Function.kind], from: address.names[0]) ?? []).flatMap { found in
        (arguments[name] ?? []).map { found.child(Function.kind, Identifier($0)) }
      }
    }
  }

  private var options: SQL {
    DefinitionList.sql {
      for (name, function) in functions {
        if let function { "\(SQL(verbatim: name.uppercased())) = \(function.sql)" }
      }
      if let length { "INTERNALLENGTH = \(length)" }
      if isPassedByValue { "PASSEDBYVALUE" }
      if alignment != .int4 { "ALIGNMENT = \(SQL(verbatim: alignment.rawValue))" }
      if storage != .plain { "STORAGE = \(SQL(verbatim: storage.rawValue))" }
      if category != "U" { "CATEGORY = \(Literal(category))" }
      if isPreferred { "PREFERRED = true" }
      if let `default` { "DEFAULT = \(Literal(`default`))" }
      if let element { "ELEMENT = \(element)" }
      if delimiter != "," { "DELIMITER = \(Literal(delimiter))" }
      if isCollatable { "COLLATABLE = true" }
    }
  }
}
