package import CatalogModel
package import SQLText

/// A domain: a type with a default and checks of its own.
package struct Domain: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  /// The type that the domain narrows, as SQL spells it.
  package var type: SQL = ""
  package var collation: QualifiedName?
  package var `default`: SQL?
  package var isNullable = true
  /// The name of the constraint that refuses nulls, where it is not the one that PostgreSQL chooses.
  package var notNullName: Identifier?
  /// The checks by name, in the order of their names, in which PostgreSQL runs them.
  package var checks = OrderedMap<DomainCheck>()

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Domain: Granting {
  package static let kind: Kind = "domain"
  package static let placement = Placement.schema("domains")
  package static let home = SpecHome.shared("types")
  package static let catalog = "pg_type"
  package static let catalogFilter: SQL? = "typtype = 'd'"
  package static let ownerColumn: SQL? = "typowner"
  package static let grantClass = GrantClass.type
  package static let holdsData = true
  package static let namespaces: [Namespace] = [.type]
  package static let replacement = Replacement.beside

  package static let properties: [Property<Domain>] = [
    Property("type", \.type, required: true),
    Property("collation", \.collation),
    Property("default", \.default) { change in
      [change.new.alter(change.to.map { "SET DEFAULT \($0)" } ?? "DROP DEFAULT")]
    },
    Property("nullable", \.isNullable) { change in
      guard !change.to else { return [change.new.alter("DROP NOT NULL")] }
      return change.context.isContained(change.old.address) ? nil : [change.new.notNullAddition]
    },
    Property("not_null", \.notNullName, since: 17) { change in
      let isDone = change.old.isNullable || change.new.isNullable
      return isDone
        ? [] : [change.new.alter("RENAME CONSTRAINT \(change.old.notNull) TO \(change.new.notNull)")]
    },
    Property("checks", \.checks) { change in
      let statements = change.new.checkChanges(from: change.from)
      let isStricter = change.new.isStricter(than: change.from)
      return isStricter && change.context.isContained(change.old.address) ? nil : Alteration(statements)
    },
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT t.oid, 0, 0, n.nspname, t.typname, format_type(t.typbasetype, t.typtypmod),
           CASE WHEN t.typcollation <> b.typcollation
                THEN (SELECT json_build_array(cn.nspname, co.collname) FROM pg_collation co
                        JOIN pg_namespace cn ON cn.oid = co.collnamespace WHERE co.oid = t.typcollation) END,
           pg_get_expr(t.typdefaultbin, 0), NOT t.typnotnull, \(notNullQuery(server)),
           (SELECT json_object_agg(con.conname, json_strip_nulls(json_build_object(
                     'expression', pg_get_expr(con.conbin, 0),
                     'not_valid', CASE WHEN NOT con.convalidated THEN true END,
                     'comment', cd.description)) ORDER BY con.conname)
              FROM pg_constraint con
              LEFT JOIN pg_description cd
                ON cd.objoid = con.oid AND cd.classoid = 'pg_constraint'::regclass AND cd.objsubid = 0
             WHERE con.contypid = t.oid AND con.contype = 'c'),
           d.description, acl.grants
      FROM pg_type t
      JOIN pg_namespace n ON n.oid = t.typnamespace
      JOIN pg_type b ON b.oid = t.typbasetype
      LEFT JOIN pg_description d ON d.objoid = t.oid AND d.classoid = 'pg_type'::regclass AND d.objsubid = 0
      \(GrantQuery(grantClass, server).join("pg_type", "typ", row: "t", where: "typtype = 'd'"))
     WHERE t.typtype = 'd' AND \(Schemas.areUsers("n"))
    """
  }

  private static func notNullQuery(_ server: ServerVersion) -> SQL {
    guard server.major >= 17 else { return "NULL" }
    return """
      CASE WHEN t.typnotnull THEN
             (SELECT con.conname FROM pg_constraint con
               WHERE con.contypid = t.oid AND con.contype = 'n' AND con.conname <> t.typname || '_not_null') END
      """
  }

  package static let shorthand: Shape? = .text

  /// A scalar stands for the type; checks without names may stand in a list, or alone.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text == nil else { return .map([Field.Entry("type", field)], span: field.span) }
    guard let checks = field["checks"], let unnamed = checks.elements ?? checks.text.map({ _ in [checks] })
    else { return field }
    var field = field
    let entries = unnamed.enumerated().map { Field.Entry(Identifier.unnamed($0.offset).name, $0.element) }
    field["checks"] = .map(entries, span: checks.span)
    return field
  }

  package static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let type = field["type"], type.text != nil else { return field }
    return type
  }

  package var typeNames: [TypeName] { [TypeName("type", type)] }

  /// Gives unnamed checks the names that PostgreSQL would choose, and puts all in the order of their names.
  package mutating func settle() throws(FieldMismatch) {
    guard notNullName == nil || !isNullable else {
      throw FieldMismatch("`not_null` names what a nullable domain doesn't have", at: nil)
    }
    let base = Constraints.defaultName(address.name, [], "check").name
    var taken = Set(checks.pairs.map(\.key))
    for index in checks.pairs.indices where Identifier(checks.pairs[index].key).isUnnamed {
      var name = base
      var number = 0
      while !taken.insert(name).inserted {
        number += 1
        name = Constraints.defaultName(address.name, [], "check\(number)").name
      }
      checks.pairs[index].key = name
    }
    checks.pairs.sort { $0.key.utf8.lexicographicallyPrecedes($1.key.utf8) }
    for check in checks.pairs where check.value.expression.isEmpty {
      throw FieldMismatch("the check `\(check.key)` has no `expression`", at: nil)
    }
  }

  package var commentTarget: SQL { "DOMAIN \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let sql = SQL {
      "CREATE DOMAIN \(address) AS \(type)"
      if let collation { "COLLATE \(collation.sql)" }
      if let `default` { "DEFAULT \(`default`)" }
      // While a domain takes the place of another of its name, PostgreSQL would choose another name for the constraint.
      if !isNullable { "\(context.server.major >= 17 ? "CONSTRAINT \(notNull) " : notNullPrefix)NOT NULL" }
      for check in checks.pairs where !check.value.isNotValid { check.value.definition(check.key) }
    }
    let unchecked = checks.pairs.filter(\.value.isNotValid)
    return [Statement(sql)] + unchecked.map { alter("ADD \($0.value.definition($0.key)) NOT VALID") }
      + checks.pairs.compactMap { check in check.value.comment.map { comment($0, on: check.key) } }
  }

  package func drop() -> [Statement] { ["DROP DOMAIN \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? { ["ALTER DOMAIN \(address) RENAME TO \(name)"] }

  package var isolated: Domain {
    var isolated = self
    isolated.default = `default`.map(\.parenthesized)
    return isolated
  }

  package static let standsForType = true
  package var underlyingType: SQL? { type }

  package func replacementLoss(by new: Domain, _ context: AlterationContext) -> [Hazard] {
    let types = (context.underlying(type), context.underlying(new.type))
    return TypeConversion.castLoss(from: types.0, to: types.1).map { [.dataLoss($0)] } ?? []
  }

  /// PostgreSQL casts between domains as it does between what they are made of.
  package func bridge(to new: Domain, _ context: AlterationContext) -> Bridge? { Bridge() }

  /// The checks and the default let go of the functions that they call, and take hold of them again.
  package func detachment(reattachingAs new: Domain) -> Detachment? {
    guard !checks.isEmpty || `default` != nil else { return nil }
    var before = checks.pairs.map { alter("DROP CONSTRAINT \(Identifier($0.key))") }
    if `default` != nil { before.append(alter("DROP DEFAULT")) }
    var after: [Statement] = []
    if let value = new.default { after.append(new.alter("SET DEFAULT \(value)")) }
    after += new.checks.pairs.flatMap { new.addition($0.key, $0.value) }
    return Detachment(before: before, after: after, settling: ["checks", "default"])
  }

  private func addition(_ name: String, _ check: DomainCheck) -> [Statement] {
    var addition = alter("ADD \(check.definition(name))\(check.isNotValid ? " NOT VALID" : "" as SQL)")
    if !check.isNotValid { addition.precheck = Domain.precheck(check.expression, "checks") }
    return [addition]
      + (check.comment.map { [comment($0, on: name)] } ?? [])
  }

  private var notNull: Identifier { notNullName ?? Constraints.defaultName(address.name, [], "not_null") }
  private var notNullPrefix: SQL { notNullName.map { "CONSTRAINT \($0) " } ?? "" }

  private var notNullAddition: Statement {
    var addition = notNullName == nil ? alter("SET NOT NULL") : alter("ADD \(notNullPrefix)NOT NULL")
    addition.precheck = Domain.precheck("value IS NOT NULL", "nullable")
    return addition
  }

  private static func precheck(_ condition: SQL, _ property: String) -> Precheck {
    Precheck(
      .domainTruth(condition),
      property: property,
      note: "mend the values in the columns of the domain first"
    )
  }

  /// A name that PostgreSQL would choose by itself goes without saying.
  package func shortened(in catalog: Catalog) -> Domain {
    guard notNullName == Constraints.defaultName(address.name, [], "not_null") else { return self }
    var short = self
    short.notNullName = nil
    return short
  }

  private func alter(_ clause: SQL) -> Statement { "ALTER DOMAIN \(address) \(clause)" }

  private func comment(_ text: String?, on check: String) -> Statement {
    let value: SQL = text.map { "\(Literal($0))" } ?? "NULL"
    return "COMMENT ON CONSTRAINT \(Identifier(check)) ON DOMAIN \(address) IS \(value)"
  }

  /// Whether values have to be checked that were not before.
  private func isStricter(than old: OrderedMap<DomainCheck>) -> Bool {
    checks.pairs.contains { pair in
      guard !pair.value.isNotValid else { return false }
      guard let former = old[pair.key], former.becomes(pair.value) else { return true }
      return former.isNotValid
    }
  }

  private func validation(of name: String, _ check: DomainCheck) -> Statement {
    var statement = alter("VALIDATE CONSTRAINT \(Identifier(name))")
    statement.precheck = Domain.precheck(check.expression, "checks")
    return statement
  }

  /// All that goes is dropped before anything is added, so that values are never held to both.
  private func checkChanges(from old: OrderedMap<DomainCheck>) -> [Statement] {
    var drops: [Statement] = []
    for pair in old.pairs where checks[pair.key].map({ !pair.value.becomes($0) }) ?? true {
      drops.append(alter("DROP CONSTRAINT \(Identifier(pair.key))"))
    }
    return drops
      + checks.pairs.flatMap { pair -> [Statement] in
        let (name, check) = (pair.key, pair.value)
        guard let former = old[name], former.becomes(check) else {
          return addition(name, check)
        }
        let validation: [Statement] =
          former.isNotValid == check.isNotValid ? [] : [validation(of: name, check)]
        return validation + (former.comment == check.comment ? [] : [comment(check.comment, on: name)])
      }
  }
}
