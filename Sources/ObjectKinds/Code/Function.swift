package import CatalogModel
package import SQLText

/// A function, aggregates aside.
package struct Function: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var arguments = RoutineArguments()
  /// What it gives; nil where only the arguments say so.
  package var returns: SQL?
  package var language: Identifier = "sql"
  package var volatility = Volatility.volatile
  package var isStrict = false
  package var isSecurityDefiner = false
  package var isLeakproof = false
  package var parallel = Parallel.unsafe
  /// What a call costs, and how many rows it gives, where that is not what PostgreSQL assumes.
  package var cost: String?
  package var rows: String?
  /// The function by which the planner learns more.
  package var support: QualifiedName?
  package var isWindow = false
  package var transforms: [SQL] = []
  package var settings = OrderedMap<String>()
  package var body: String?
  package var sqlBody: Query?
  package var objectFile: String?
  package var linkSymbol: String?
  package var extensions: [Identifier] = []

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Volatility: String, Keyword { case volatile, stable, immutable }
  package enum Parallel: String, Keyword { case unsafe, restricted, safe }
}

extension Function: Routine {
  package static let kind = Kind("function", hasArguments: true)
  package static let catalogFilter: SQL? = "prokind IN ('f', 'w')"
  package static let placement = Placement.routine("functions")
  package static let word: SQL = "FUNCTION"

  package static let properties: [Property<Function>] = [
    replaceable("arguments", \.arguments),
    Property("returns", \.returns),
    replaceable("language", \.language),
    replaceable("volatility", \.volatility),
    replaceable("strict", \.isStrict),
    replaceable("security_definer", \.isSecurityDefiner),
    replaceable("leakproof", \.isLeakproof),
    replaceable("parallel", \.parallel),
    replaceable("cost", \.cost),
    replaceable("rows", \.rows),
    replaceable("support", \.support),
    Property("window", \.isWindow),
    replaceable("transforms", \.transforms),
    replaceable("set", \.settings),
    replaceable("body", \.body),
    replaceable("sql_body", \.sqlBody),
    replaceable("object_file", \.objectFile),
    replaceable("link_symbol", \.linkSymbol),
    extensionsProperty,
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    query(
      """
      pg_get_function_arguments(p.oid), pg_get_function_result(p.oid), l.lanname,
             CASE p.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
             p.proisstrict, p.prosecdef, p.proleakproof,
             CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END,
             CASE WHEN p.procost <> CASE WHEN l.lanname IN ('c', 'internal') THEN 1 ELSE 100 END
                  THEN p.procost END,
             CASE WHEN p.proretset AND p.prorows <> 1000 THEN p.prorows END,
             CASE WHEN p.prosupport <> 0 THEN
               (SELECT json_build_array(sn.nspname, s.proname)
                  FROM pg_proc s JOIN pg_namespace sn ON sn.oid = s.pronamespace WHERE s.oid = p.prosupport) END,
             p.prokind = 'w', \(commonColumns)
      """,
      of: "'f', 'w'",
      server
    )
  }

  package mutating func settle() throws(FieldMismatch) {
    try settleRoutine()
    if returns == nil, !arguments.list.contains(where: { $0.mode == .out || $0.mode == .inout }) {
      throw FieldMismatch(
        "the function has no `returns`",
        at: nil,
        note: "a function that gives nothing `returns: void`"
      )
    }
    if returns?.text.lowercased() == "trigger", language == "sql" {
      throw FieldMismatch(
        "a trigger function cannot be written in the language `sql`",
        at: nil,
        note: "add `language: plpgsql`"
      )
    }
    for (name, value) in [("cost", cost), ("rows", rows)] {
      guard let value, Double(value).map({ $0 > 0 }) != true else { continue }
      throw FieldMismatch("`\(name)` is a number above 0, not `\(value)`", at: nil)
    }
  }

  package var mentionedTypes: [TypeName] {
    arguments.typeNames + (returns.map(RoutineText.resultTypes) ?? []).map { TypeName("returns", $0) }
  }

  /// A function in C goes with the type whose values it reads or writes, because that cannot go without it.
  package var dropsWith: [ObjectAddress] {
    guard language == "c" || language == "internal" else { return [] }
    let types =
      arguments.list.map(\.canonicalType) + [
        returns.map { RoutineType.canonical(RoutineText.words($0.text)) } ?? ""
      ]
    return types.flatMap { type in
      let name = QualifiedName(parsing: type)
      return name?.addresses([BaseType.kind, RangeType.kind], from: address.names[0]) ?? []
    }
  }

  package var ownClauses: [SQL] {
    var clauses: [SQL] = []
    if let returns { clauses.append("RETURNS \(returns)") }
    let words = SQL.line {
      if isWindow { "WINDOW" }
      if volatility != .volatile { volatility.sql }
      if isStrict { "STRICT" }
      if isLeakproof { "LEAKPROOF" }
      if parallel != .unsafe { "PARALLEL \(parallel.sql)" }
    }
    if !words.isEmpty { clauses.append(words) }
    if let cost { clauses.append("COST \(SQL(verbatim: cost))") }
    if let rows { clauses.append("ROWS \(SQL(verbatim: rows))") }
    if let support { clauses.append("SUPPORT \(support.sql)") }
    return clauses
  }
}
