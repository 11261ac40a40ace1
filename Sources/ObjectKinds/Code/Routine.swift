package import CatalogModel
package import SQLText

/// What functions and procedures have in common.
package protocol Routine: Granting, ExtensionDependent {
  var arguments: RoutineArguments { get set }
  var language: Identifier { get set }
  /// The types that the language converts by its transforms.
  var transforms: [SQL] { get set }
  var isSecurityDefiner: Bool { get set }
  var settings: OrderedMap<String> { get set }
  /// The source text, as the language reads it.
  var body: String? { get set }
  /// The body in standard SQL: `RETURN` and an expression, or `BEGIN ATOMIC` ... `END`.
  var sqlBody: Query? { get set }
  var objectFile: String? { get set }
  var linkSymbol: String? { get set }

  /// What SQL calls it: `FUNCTION`.
  static var word: SQL { get }
  /// The clauses that only this kind of routine has.
  var ownClauses: [SQL] { get }
}

extension Routine {
  package static var catalog: String { "pg_proc" }
  package static var ownerColumn: SQL? { "proowner" }
  package static var grantClass: GrantClass { .routine }
  package var ownerQuery: SQL { ownerQuery(of: "\(Literal(signature.text))::regprocedure") }
  package static var namespaces: [Namespace] { [.routine] }

  /// A property that CREATE OR REPLACE changes, along with all others that have changed.
  package static func replaceable<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<Self, Value> & Sendable
  ) -> Property<Self> {
    Property(name, path) { $0.new.replacement(of: $0.old, for: name, $0.context) }
  }

  private func replacement(of old: Self, for property: String, _ context: AlterationContext) -> Alteration? {
    guard arguments.replace(old.arguments) else { return nil }
    let first = Self.properties.first { Self.isDefined($0.name) && context.changed.contains($0.name) }
    guard first?.name == property else { return [] }
    let hazards: [Hazard] =
      isSecurityDefiner == old.isSecurityDefiner ? [] : [.authorization("it runs as somebody else")]
    return Alteration([Statement(definition(orReplace: true), hazards: hazards)] + dependences)
  }

  /// Whether CREATE OR REPLACE says it.
  private static func isDefined(_ property: String) -> Bool {
    !["comment", "owner", "grants", "depends_on_extensions"].contains(property)
  }

  package static func isReplaced(changing properties: Set<String>) -> Bool {
    properties.contains(where: isDefined)
  }

  /// A catalog query whose columns are the OID and so on, the names, and those given.
  ///
  /// What belongs to an extension or, as the constructors of a range, to a type is left out.
  static func query(_ columns: SQL, of kinds: SQL, _ server: ServerVersion) -> SQL {
    """
    SELECT p.oid, 0, 0, n.nspname, p.proname, oidvectortypes(p.proargtypes), \(columns), needed.names, d.description, acl.grants
      FROM pg_proc p
      JOIN pg_namespace n ON n.oid = p.pronamespace
      JOIN pg_language l ON l.oid = p.prolang
      LEFT JOIN pg_description d ON d.objoid = p.oid AND d.classoid = 'pg_proc'::regclass AND d.objsubid = 0
      \(extensionsJoin("pg_proc", of: "p.oid"))
      \(GrantQuery(grantClass, server).join("pg_proc", "pro", row: "p"))
     WHERE p.prokind IN (\(kinds)) AND \(Schemas.areUsers("n"))
       AND NOT EXISTS (SELECT FROM pg_depend i
                        WHERE i.classid = 'pg_proc'::regclass AND i.objid = p.oid AND i.deptype IN ('i', 'e'))
    """
  }

  /// The columns for `transforms`, `set`, `body`, `sql_body`, `object_file`, and `link_symbol`.
  static var commonColumns: SQL {
    """
    CASE WHEN p.protrftypes IS NOT NULL THEN
             (SELECT json_agg(format_type(r.type, NULL) ORDER BY r.position)
                FROM unnest(p.protrftypes) WITH ORDINALITY AS r(type, position)) END,
           \(RoutineSettings.query("p.proconfig")),
           CASE WHEN p.prosqlbody IS NULL AND l.lanname <> 'c' THEN p.prosrc END,
           CASE WHEN p.prosqlbody IS NOT NULL THEN pg_get_function_sqlbody(p.oid) END,
           p.probin, CASE WHEN l.lanname = 'c' THEN p.prosrc END
    """
  }

  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    RoutineSettings.expanded(field)
  }
  package static func condensed(_ field: Field) -> Field { RoutineSettings.condensed(field) }

  /// Completes the address by the types of the arguments, and puts the settings in the order of their names.
  mutating func settleRoutine() throws(FieldMismatch) {
    address = ObjectAddress(Self.kind, address.names[0], address.names[1], arguments.signature)
    settings = RoutineSettings.settled(settings)
    sqlBody = sqlBody.map { Query(ViewColumns.trimmed($0.sql)) }
    switch (body, sqlBody, objectFile) {
    case (nil, nil, nil):
      throw FieldMismatch("it has neither a `body` nor a `sql_body`", at: nil)
    case (_?, nil, nil), (nil, nil, _?): break
    case (nil, _?, nil):
      guard language == "sql" else {
        throw FieldMismatch(
          "only a routine in the language `sql` has a `sql_body`",
          at: nil,
          note: "write what the language `\(language)` is to run as `body`"
        )
      }
    default:
      throw FieldMismatch("only one of `body`, `sql_body`, and `object_file` can be given", at: nil)
    }
  }

  /// The name with the types of the input arguments, as ALTER, COMMENT, and DROP take it.
  var signature: SQL { "\(address.names[0]).\(address.names[1])(\(SQL(verbatim: address.names[2].name)))" }

  package var commentTarget: SQL { "\(Self.word) \(signature)" }

  /// The server reads the types as the spec writes them; to find a type by its bare name it needs the search path.
  package var lookup: SQL? {
    let call: SQL = "to_regprocedure(\(Literal(signature.text)))::oid"
    guard language == "c" || language == "internal" else { return call }
    // Such a routine may take types that are shells, and then the server doesn't find it so.
    return """
      CASE WHEN EXISTS (SELECT FROM pg_type WHERE typtype = 'p' AND NOT typisdefined)
           THEN (SELECT p.oid FROM pg_proc p JOIN pg_namespace n ON n.oid = p.pronamespace
                  WHERE n.nspname = \(Literal(address.names[0].name)) AND p.proname = \(Literal(address.names[1].name))
                  ORDER BY oidvectortypes(p.proargtypes) = \(Literal(address.names[2].name)) DESC LIMIT 1)
           ELSE \(call) END
      """
  }

  package var verification: [Statement] {
    body == nil || language == "internal" ? [] : [Statement(definition(orReplace: true))] + dependences
  }

  /// PostgreSQL keeps a body that names what has been dropped since, and a dump brings it back as it is.
  package static var checkDirective: Directive? { Directive("check_body", .boolean) }
  package static var directives: [Directive] { checkDirective.map { [$0] } ?? [] }

  /// The validators of these languages only read; those of others may run what they check.
  package var inspection: [SQL] {
    let validators: [Identifier: SQL] = ["sql": "fmgr_sql_validator", "plpgsql": "plpgsql_validator"]
    guard body != nil, let validator = validators[language] else { return [] }
    // PostgreSQL makes the routine's settings before it checks the body, and so refuses a value that is no longer one.
    let settings = settings.pairs.map {
      "SELECT pg_catalog.set_config(\(Literal($0.key)), \(Literal($0.value)), true)" as SQL
    }
    return settings + [
      "SELECT pg_catalog.\(validator)(\(Literal(signature.text))::pg_catalog.regprocedure)"
    ]
  }

  package func create(_ context: CreationContext) -> [Statement] {
    [Statement(definition(orReplace: false))] + dependences
  }

  package var references: [Reference] { extensionReferences }
  package var mentionedTypes: [TypeName] { arguments.typeNames }

  /// A body in standard SQL can follow later; until then the routine has one that nobody can call.
  ///
  /// So can the default of an argument, which PostgreSQL lets nobody take away, but exchange for another.
  package func loosening(_ context: CreationContext, isInline: Bool) -> Loosening? {
    var loose = self
    if sqlBody != nil { (loose.sqlBody, loose.body) = (nil, "-- follows") }
    loose.arguments = arguments.withoutDefaults(naming: context.absent)
    guard loose != self else { return nil }
    return Loosening(
      loose,
      following: [Statement(definition(orReplace: true))] + dependences,
      preceding: [Statement(loose.definition(orReplace: true))],
      properties: Set(Self.properties.map(\.name).filter(Self.isDefined))
    )
  }

  package func drop() -> [Statement] { ["DROP \(Self.word) \(signature)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER \(Self.word) \(signature) RENAME TO \(name)"]
  }

  func definition(orReplace: Bool) -> SQL {
    SQL {
      "CREATE \(orReplace ? "OR REPLACE " : "" as SQL)\(Self.word) \(address.names[0]).\(address.names[1])(\(arguments.sql))"
      ownClauses
      "LANGUAGE \(language)"
      if !transforms.isEmpty { "TRANSFORM \(transforms.map { "FOR TYPE \($0)" as SQL })" }
      if isSecurityDefiner { "SECURITY DEFINER" }
      RoutineSettings.clauses(settings)
      source
    }
  }

  private var source: SQL {
    if let sqlBody { return sqlBody.sql }
    guard let objectFile else { return "AS \(Literal.dollarQuoted(body ?? ""))" }
    return "AS \(Literal(objectFile))\(linkSymbol.map { ", \(Literal($0))" } ?? "" as SQL)"
  }
}
