package import CatalogModel
package import SQLText

/// An operator; the types of its operands tell overloads apart.
package struct Operator: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  /// The type of the left operand; nil for a prefix operator.
  package var left: SQL?
  package var right: SQL = ""
  package var function: QualifiedName?
  package var commutator: OperatorName?
  package var negator: OperatorName?
  package var restrict: QualifiedName?
  package var join: QualifiedName?
  package var hashes = false
  package var merges = false

  package init(blank address: ObjectAddress) { self.address = address }
}

extension Operator: CatalogObject {
  package static let kind = Kind("operator", hasArguments: true)
  package static let placement = Placement.routine("operators")
  package static let home = SpecHome.shared("operators")
  package static let catalog = "pg_operator"
  package static let ownerColumn: SQL? = "oprowner"

  package static let properties: [Property<Operator>] = [
    Property("left", \.left),
    Property("right", \.right, required: true),
    Property("function", \.function, required: true),
    Property("commutator", \.commutator),
    Property("negator", \.negator),
    Property("restrict", \.restrict) { [$0.new.setting("RESTRICT", $0.to)] },
    Property("join", \.join) { [$0.new.setting("JOIN", $0.to)] },
    Property("hashes", \.hashes),
    Property("merges", \.merges),
    commentProperty,
    ownerProperty,
  ]

  /// What is only announced, as the commutator of another operator, has no function yet and is no operator.
  ///
  /// Two operators are each other's commutators or negators if one of them says so: whether PostgreSQL notes it for
  /// both depends on which was created first.
  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    WITH announced AS MATERIALIZED (
      SELECT oid, oprcom, oprnegate FROM pg_operator WHERE oid >= 16384 AND (oprcom <> 0 OR oprnegate <> 0))
    SELECT o.oid, 0, 0, n.nspname, o.oprname,
           CASE WHEN o.oprleft = 0 THEN 'none' ELSE format_type(o.oprleft, NULL) END || ', '
             || format_type(o.oprright, NULL),
           CASE WHEN o.oprleft <> 0 THEN format_type(o.oprleft, NULL) END, format_type(o.oprright, NULL),
           \(CatalogNames.function("o.oprcode")), \(CatalogNames.operator(partner("oprcom"))),
           \(CatalogNames.operator(partner("oprnegate"))), \(CatalogNames.function("o.oprrest")),
           \(CatalogNames.function("o.oprjoin")), o.oprcanhash, o.oprcanmerge, d.description
      FROM pg_operator o
      JOIN pg_namespace n ON n.oid = o.oprnamespace
      \(CatalogNames.comment("o.oid", in: "pg_operator"))
     WHERE o.oprcode <> 0 AND o.oprright <> 0 AND \(Schemas.areUsers("n"))
    """
  }

  /// The operator that a column of links names, or else one that names this one.
  private static func partner(_ column: SQL) -> SQL {
    "coalesce(nullif(o.\(column), 0), (SELECT min(a.oid) FROM announced a WHERE a.\(column) = o.oid))"
  }

  package mutating func settle() throws(FieldMismatch) {
    let types = [left?.text ?? "none", right.text].map { RoutineType.canonical(RoutineText.words($0)) }
    address = ObjectAddress(
      Self.kind,
      address.names[0],
      address.names[1],
      Identifier(types.joined(separator: ", "))
    )
    let symbols = "+-*/<>=~!@#%^&|`?"
    let name = address.names[1].name
    let isComment = name.contains("--") || name.contains("/*")
    guard name.allSatisfy(symbols.contains), !isComment else {
      throw FieldMismatch(
        "an operator is made of the signs \(symbols), none of which begin a comment, not `\(address.names[1])`",
        at: nil
      )
    }
    if left == nil, commutator != nil || join != nil || hashes || merges {
      throw FieldMismatch(
        "an operator with one operand has no `commutator`, `join`, `hashes`, or `merges`",
        at: nil
      )
    }
  }

  package var typeNames: [TypeName] {
    (left.map { [TypeName("left", $0)] } ?? []) + [TypeName("right", right)]
  }

  package var references: [Reference] {
    [("function", function), ("restrict", restrict), ("join", join)].flatMap {
      Lookup.function($0.0, $0.1, from: address.names[0])
    }
  }

  /// The name without operands, as CREATE and CREATE OPERATOR CLASS take it.
  private var name: SQL { "\(address.names[0]).\(SQL(verbatim: address.names[1].name))" }

  /// The name with the types of the operands, as ALTER, COMMENT, and DROP take it.
  private var signature: SQL { "\(name) (\(left ?? "NONE"), \(right))" }

  package var commentTarget: SQL { "OPERATOR \(signature)" }

  package var lookup: SQL? {
    "to_regoperator(\(Literal("\(name)(\((left ?? "NONE").text),\(right.text))")))::oid"
  }

  /// A commutator or negator that is not there yet is announced to PostgreSQL by this, and is created later.
  package func create(_ context: CreationContext) -> [Statement] {
    let options = DefinitionList.sql {
      if let function { "FUNCTION = \(function.sql)" }
      if let left { "LEFTARG = \(left)" }
      "RIGHTARG = \(right)"
      if let commutator { "COMMUTATOR = \(commutator.sql)" }
      if let negator { "NEGATOR = \(negator.sql)" }
      if let restrict { "RESTRICT = \(restrict.sql)" }
      if let join { "JOIN = \(join.sql)" }
      if hashes { "HASHES" }
      if merges { "MERGES" }
    }
    return ["CREATE OPERATOR \(name) \(options)"]
  }

  package func drop() -> [Statement] { ["DROP OPERATOR \(signature)"] }

  private func setting(_ option: SQL, _ function: QualifiedName?) -> Statement {
    "ALTER OPERATOR \(signature) SET (\(option) = \(function?.sql ?? "NONE"))"
  }
}
