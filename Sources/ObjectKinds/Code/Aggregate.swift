package import CatalogModel
package import SQLText

/// An aggregate function: a plain one, an ordered-set, or a hypothetical-set one.
package struct Aggregate: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var arguments = AggregateArguments()
  package var isHypothetical = false
  package var parallel = Function.Parallel.unsafe
  /// The function that takes a state and a row to the next state.
  package var sfunc: QualifiedName?
  package var stype: SQL = ""
  package var sspace: Int?
  package var initcond: String?
  package var finalfunc: QualifiedName?
  package var finalfuncExtra = false
  package var finalfuncModify: Modification?
  package var combinefunc: QualifiedName?
  package var serialfunc: QualifiedName?
  package var deserialfunc: QualifiedName?
  /// The same for windows that move: a state that rows leave as well as enter.
  package var msfunc: QualifiedName?
  package var minvfunc: QualifiedName?
  package var mstype: SQL?
  package var msspace: Int?
  package var minitcond: String?
  package var mfinalfunc: QualifiedName?
  package var mfinalfuncExtra = false
  package var mfinalfuncModify: Modification?
  package var sortop: OperatorName?
  /// The type of the result, which the functions decide.
  package var returns: SQL?

  package init(blank address: ObjectAddress) { self.address = address }

  /// Whether the final function changes the state; nil stands for what PostgreSQL assumes.
  package enum Modification: String, Keyword {
    case readOnly = "read_only"
    case shareable
    case readWrite = "read_write"
  }
}

extension Aggregate: Granting {
  package static let kind = Kind("aggregate", hasArguments: true)
  package static let placement = Placement.routine("aggregates")
  package static let home = SpecHome.shared("functions")
  package static let catalog = "pg_proc"
  package static let catalogFilter: SQL? = "prokind = 'a'"
  package static let ownerColumn: SQL? = "proowner"
  package static let grantClass = GrantClass.routine
  package static let namespaces: [Namespace] = [.routine]

  package static let properties: [Property<Aggregate>] = [
    Property("arguments", \.arguments),
    Property("hypothetical", \.isHypothetical),
    replaceable("parallel", \.parallel),
    replaceable("sfunc", \.sfunc, required: true),
    replaceable("stype", \.stype, required: true),
    replaceable("sspace", \.sspace),
    replaceable("initcond", \.initcond),
    replaceable("finalfunc", \.finalfunc),
    replaceable("finalfunc_extra", \.finalfuncExtra),
    replaceable("finalfunc_modify", \.finalfuncModify),
    replaceable("combinefunc", \.combinefunc),
    replaceable("serialfunc", \.serialfunc),
    replaceable("deserialfunc", \.deserialfunc),
    replaceable("msfunc", \.msfunc),
    replaceable("minvfunc", \.minvfunc),
    replaceable("mstype", \.mstype),
    replaceable("msspace", \.msspace),
    replaceable("minitcond", \.minitcond),
    replaceable("mfinalfunc", \.mfinalfunc),
    replaceable("mfinalfunc_extra", \.mfinalfuncExtra),
    replaceable("mfinalfunc_modify", \.mfinalfuncModify),
    replaceable("sortop", \.sortop),
    Property("returns", \.returns, derived: true),
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  /// A property that CREATE OR REPLACE changes, along with all others that have changed.
  private static func replaceable<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<Aggregate, Value> & Sendable,
    required: Bool = false
  ) -> Property<Aggregate> {
    Property(name, path, required: required) { change in
      let first = properties.first {
        !["comment", "owner", "grants"].contains($0.name) && change.context.changed.contains($0.name)
      }
      return first?.name == name ? [Statement(change.new.definition(orReplace: true))] : []
    }
  }

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    func modification(_ column: SQL) -> SQL {
      """
      CASE WHEN \(column) <> CASE WHEN a.aggkind = 'n' THEN 'r' ELSE 'w' END THEN
               CASE \(column) WHEN 'r' THEN 'read_only' WHEN 's' THEN 'shareable' ELSE 'read_write' END END
      """
    }
    return """
      SELECT p.oid, 0, 0, n.nspname, p.proname, oidvectortypes(p.proargtypes),
             pg_get_function_arguments(p.oid), a.aggkind = 'h',
             CASE p.proparallel WHEN 's' THEN 'safe' WHEN 'r' THEN 'restricted' ELSE 'unsafe' END,
             \(CatalogNames.function("a.aggtransfn")), format_type(a.aggtranstype, NULL),
             nullif(a.aggtransspace, 0), a.agginitval,
             \(CatalogNames.function("a.aggfinalfn")), a.aggfinalextra, \(modification("a.aggfinalmodify")),
             \(CatalogNames.function("a.aggcombinefn")), \(CatalogNames.function("a.aggserialfn")),
             \(CatalogNames.function("a.aggdeserialfn")),
             \(CatalogNames.function("a.aggmtransfn")), \(CatalogNames.function("a.aggminvtransfn")),
             CASE WHEN a.aggmtranstype <> 0 THEN format_type(a.aggmtranstype, NULL) END,
             nullif(a.aggmtransspace, 0), a.aggminitval,
             \(CatalogNames.function("a.aggmfinalfn")), a.aggmfinalextra, \(modification("a.aggmfinalmodify")),
             \(CatalogNames.operator("a.aggsortop")), pg_get_function_result(p.oid), d.description, acl.grants
        FROM pg_proc p
        JOIN pg_aggregate a ON a.aggfnoid = p.oid
        JOIN pg_namespace n ON n.oid = p.pronamespace
        \(CatalogNames.comment("p.oid", in: "pg_proc"))
        \(GrantQuery(grantClass, server).join("pg_proc", "pro", row: "p", where: "prokind = 'a'"))
       WHERE p.prokind = 'a' AND \(Schemas.areUsers("n"))
      """
  }

  package mutating func settle() throws(FieldMismatch) {
    address = ObjectAddress(Self.kind, address.names[0], address.names[1], arguments.signature)
    if isHypothetical, !arguments.areOrdered {
      throw FieldMismatch(
        "a hypothetical-set aggregate has aggregated arguments",
        at: nil,
        note: "write them as `arguments: 'a integer order by b integer'`"
      )
    }
    let isMoving = msfunc != nil
    guard isMoving == (minvfunc != nil), isMoving == (mstype != nil) else {
      throw FieldMismatch("`msfunc`, `minvfunc`, and `mstype` go together", at: nil)
    }
    if sortop != nil, TopLevel.list(address.names[2].name).count != 1 || arguments.areOrdered {
      throw FieldMismatch("only an aggregate of one argument has a `sortop`", at: nil)
    }
  }

  package var typeNames: [TypeName] {
    [TypeName("stype", stype)] + (mstype.map { [TypeName("mstype", $0)] } ?? [])
  }

  package var references: [Reference] {
    let functions = [
      ("sfunc", sfunc), ("finalfunc", finalfunc), ("combinefunc", combinefunc), ("serialfunc", serialfunc),
      ("deserialfunc", deserialfunc), ("msfunc", msfunc), ("minvfunc", minvfunc), ("mfinalfunc", mfinalfunc),
    ]
    return functions.flatMap { Lookup.function($0.0, $0.1, from: address.names[0]) }
  }

  /// The name with the types of the arguments, as ALTER, COMMENT, and DROP take it.
  private var signature: SQL {
    let types: SQL = address.names[2].name.isEmpty ? "*" : SQL(verbatim: address.names[2].name)
    return "\(address.names[0]).\(address.names[1])(\(types))"
  }

  package var commentTarget: SQL { "AGGREGATE \(signature)" }
  package var grantTarget: SQL { "FUNCTION \(routine)" }
  package var ownerQuery: SQL { ownerQuery(of: "\(Literal(routine.text))::regprocedure") }

  /// The name with the types of the arguments, as of any function.
  private var routine: SQL {
    "\(address.names[0]).\(address.names[1])(\(SQL(verbatim: address.names[2].name)))"
  }

  package var lookup: SQL? {
    "to_regprocedure(\(Literal(routine.text)))::oid"
  }

  package func create(_ context: CreationContext) -> [Statement] {
    [Statement(definition(orReplace: false))]
  }
  package func drop() -> [Statement] { ["DROP AGGREGATE \(signature)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER AGGREGATE \(signature) RENAME TO \(name)"]
  }

  private func definition(orReplace: Bool) -> SQL {
    let head: SQL = "CREATE \(orReplace ? "OR REPLACE " : "" as SQL)AGGREGATE"
    let arguments: SQL = arguments.sql.isEmpty ? "*" : arguments.sql
    return "\(head) \(address.names[0]).\(address.names[1])(\(arguments)) \(options)"
  }

  private var options: SQL {
    DefinitionList.sql {
      if let sfunc { "SFUNC = \(sfunc.sql)" }
      "STYPE = \(stype)"
      if let sspace { "SSPACE = \(sspace)" }
      if let finalfunc { "FINALFUNC = \(finalfunc.sql)" }
      if finalfuncExtra { "FINALFUNC_EXTRA" }
      if let finalfuncModify { "FINALFUNC_MODIFY = \(finalfuncModify.sql)" }
      if let combinefunc { "COMBINEFUNC = \(combinefunc.sql)" }
      if let serialfunc { "SERIALFUNC = \(serialfunc.sql)" }
      if let deserialfunc { "DESERIALFUNC = \(deserialfunc.sql)" }
      if let initcond { "INITCOND = \(Literal(initcond))" }
      if let msfunc { "MSFUNC = \(msfunc.sql)" }
      if let minvfunc { "MINVFUNC = \(minvfunc.sql)" }
      if let mstype { "MSTYPE = \(mstype)" }
      if let msspace { "MSSPACE = \(msspace)" }
      if let mfinalfunc { "MFINALFUNC = \(mfinalfunc.sql)" }
      if mfinalfuncExtra { "MFINALFUNC_EXTRA" }
      if let mfinalfuncModify { "MFINALFUNC_MODIFY = \(mfinalfuncModify.sql)" }
      if let minitcond { "MINITCOND = \(Literal(minitcond))" }
      if let sortop { "SORTOP = \(sortop.sql)" }
      if parallel != .unsafe { "PARALLEL = \(parallel.sql)" }
      if isHypothetical { "HYPOTHETICAL" }
    }
  }
}
