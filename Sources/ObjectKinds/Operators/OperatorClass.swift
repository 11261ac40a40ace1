package import CatalogModel
package import SQLText

/// An operator class: how an index method handles a type.
package struct OperatorClass: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var method: Identifier = "btree"
  package var type: SQL = ""
  package var isDefault = false
  /// The family, where it has another name than the class.
  package var family: QualifiedName?
  /// The operators, as `1 <`, with the types of their operands where they are not the class's.
  package var operators: [SQL] = []
  /// The support functions, as `1 cmp(integer, integer)`.
  package var functions: [SQL] = []
  /// The type that the index holds, where it is another one.
  package var storage: SQL?

  package init(blank address: ObjectAddress) { self.address = address }
}

extension OperatorClass: CatalogObject {
  package static let kind = Kind("operator class", hasArguments: true)
  package static let placement = Placement.routine("operator_classes")
  package static let home = SpecHome.shared("operators")
  package static let catalog = "pg_opclass"
  package static let ownerColumn: SQL? = "opcowner"

  package static let properties: [Property<OperatorClass>] = [
    Property("method", \.method),
    Property("type", \.type, required: true),
    Property("default", \.isDefault),
    Property("family", \.family),
    Property("operators", \.operators),
    Property("functions", \.functions),
    Property("storage", \.storage),
    commentProperty,
    ownerProperty,
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT o.oid, 0, 0, n.nspname, o.opcname, am.amname, am.amname, format_type(o.opcintype, NULL), o.opcdefault,
           CASE WHEN f.opfname <> o.opcname OR f.opfnamespace <> o.opcnamespace
                THEN \(CatalogNames.operatorFamily("o.opcfamily")) END,
           \(OperatorMembers.operators("o.oid", of: "pg_opclass", type: "o.opcintype")),
           \(OperatorMembers.functions("o.oid", of: "pg_opclass", type: "o.opcintype")),
           CASE WHEN o.opckeytype <> 0 THEN format_type(o.opckeytype, NULL) END, d.description
      FROM pg_opclass o
      JOIN pg_namespace n ON n.oid = o.opcnamespace
      JOIN pg_am am ON am.oid = o.opcmethod
      JOIN pg_opfamily f ON f.oid = o.opcfamily
      \(CatalogNames.comment("o.oid", in: "pg_opclass"))
     WHERE \(Schemas.areUsers("n"))
    """
  }

  package mutating func settle() throws(FieldMismatch) {
    address = ObjectAddress(Self.kind, address.names[0], address.names[1], method)
  }

  package var typeNames: [TypeName] {
    [TypeName("type", type)] + (storage.map { [TypeName("storage", $0)] } ?? [])
  }

  private var signature: SQL { "\(address.names[0]).\(address.names[1]) USING \(method)" }

  package var commentTarget: SQL { "OPERATOR CLASS \(signature)" }

  package func create(_ context: CreationContext) -> [Statement] {
    let members =
      OperatorMembers.clauses(operators, functions) + (storage.map { ["STORAGE \($0)"] } ?? [])
    let sql = SQL.line {
      "CREATE OPERATOR CLASS \(address.names[0]).\(address.names[1])"
      if isDefault { "DEFAULT" }
      "FOR TYPE \(type) USING \(method)"
      if let family { "FAMILY \(family.sql)" }
      "AS\n  \(members.isEmpty ? "STORAGE \(type)" : members.joined(separator: ",\n  "))"
    }
    return [Statement(sql)]
  }

  package func drop() -> [Statement] { ["DROP OPERATOR CLASS \(signature)"] }
  package func rename(to name: Identifier) -> [Statement]? {
    ["ALTER OPERATOR CLASS \(signature) RENAME TO \(name)"]
  }
}
