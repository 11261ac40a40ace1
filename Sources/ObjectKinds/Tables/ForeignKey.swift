package import CatalogModel
package import SQLText

/// A foreign key of a table.
package struct ForeignKey: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var columns: [Identifier] = []
  package var target = Target()
  package var onUpdate = Action.noAction
  package var onDelete = Action.noAction
  /// The columns that `set null` and `set default` touch, where not all of them.
  package var onDeleteColumns: [Identifier] = []
  package var match = Match.simple
  package var deferrable = Deferral.immediate
  package var isNotValid = false
  package var isEnforced = true
  /// Whether the last column is a period of time, all of which the rows that are referred to have to cover.
  package var isTemporal = false

  package init(blank address: ObjectAddress) { self.address = address }

  package enum Action: String, Keyword {
    case noAction = "no action"
    case restrict, cascade
    case setNull = "set null"
    case setDefault = "set default"
  }

  package enum Match: String, Keyword { case simple, full }

  /// The table that is referred to, and its columns; none stand for its primary key.
  package struct Target: Record {
    package var table = QualifiedName([])
    package var columns: [Identifier] = []

    package init() {}
    package static let parts: [Part<Target>] = [Part("table", \.table), Part("columns", \.columns)]
    package static let shorthand: Shape? = .text

    package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
      guard let text = field.text else { return field }
      let open = text.hasSuffix(")") ? TopLevel.lastGroup(in: text) : nil
      let table = open.map { String(text[..<$0.lowerBound]).trimmed } ?? text
      var entries = [Field.Entry("table", .scalar(table, span: field.span))]
      if let open {
        let names = TopLevel.list(String(text[open].dropFirst().dropLast())).map {
          Field.scalar($0, span: field.span)
        }
        entries.append(Field.Entry("columns", .list(names)))
      }
      return .map(entries, span: field.span)
    }

    package static func condensed(_ field: Field) -> Field {
      guard let table = field["table"]?.text else { return field }
      guard let columns = field["columns"]?.elements?.compactMap(\.text) else { return .scalar(table) }
      guard TopLevel.canHold(columns) else { return field }
      return .scalar("\(table) (\(columns.joined(separator: ", ")))")
    }
  }
}

extension ForeignKey: CatalogObject {
  package static let kind: Kind = "foreign key"
  package static let placement = Placement.nested("foreign_keys", in: [Table.kind])
  package static let catalog = "pg_constraint"
  package static let catalogFilter: SQL? = "contype = 'f'"
  package static let namespaces: [Namespace] = [.constraint]
  package static let keepsNeeds = true

  package static let properties: [Property<ForeignKey>] = [
    commentProperty,
    Property("columns", \.columns, required: true),
    Property("references", \.target, required: true),
    Property("on_update", \.onUpdate),
    Property("on_delete", \.onDelete),
    Property("on_delete_columns", \.onDeleteColumns, since: 15),
    Property("match", \.match),
    Property("deferrable", \.deferrable) { change in
      let clause: SQL =
        change.to == .immediate
        ? "NOT DEFERRABLE" : change.to == .deferrable ? "DEFERRABLE INITIALLY IMMEDIATE" : change.to.clause
      return [
        "ALTER TABLE \(change.new.address.relation) ALTER CONSTRAINT \(change.new.address.name) \(clause)"
      ]
    },
    Property("not_valid", \.isNotValid) { change in
      guard !change.to else { return nil }
      return change.context.changed.contains("enforced")
        ? [] : [Constraints.validation(of: change.new.address)]
    },
    Property("enforced", \.isEnforced, since: 18) { change in
      // What is enforced at once is checked at once, too.
      guard !change.new.isNotValid else { return nil }
      let clause: SQL = change.to ? "ENFORCED" : "NOT ENFORCED"
      return [
        "ALTER TABLE \(change.new.address.relation) ALTER CONSTRAINT \(change.new.address.name) \(clause)"
      ]
    },
    Property("period", \.isTemporal, since: 18),
  ]

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    \(Constraints.head), \(Constraints.columnNames(of: "con.conrelid", "con.conkey")),
           json_build_object('table', json_build_array(fn.nspname, fc.relname),
                             'columns', \(Constraints.columnNames(of: "con.confrelid", "con.confkey"))),
           \(action("con.confupdtype")), \(action("con.confdeltype")),
           \(server.major >= 15
             ? "CASE WHEN con.confdelsetcols IS NOT NULL THEN \(Constraints.columnNames(of: "con.conrelid", "con.confdelsetcols")) END"
             : "NULL" as SQL),
           CASE con.confmatchtype WHEN 'f' THEN 'full' ELSE 'simple' END,
           \(Deferral.query("con.condeferrable", "con.condeferred")), \(Constraints.isNotValid(server)),
           \(Constraints.isEnforced(server)), \(Constraints.isTemporal(server))
    \(Constraints.source(
      "'f'",
      joining: """

          JOIN pg_class fc ON fc.oid = con.confrelid
          JOIN pg_namespace fn ON fn.oid = fc.relnamespace
        """
    ))
    """
  }

  private static func action(_ column: SQL) -> SQL {
    """
    CASE \(column) WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null'
                WHEN 'd' THEN 'set default' ELSE 'no action' END
    """
  }

  /// Takes the actions out of the target.
  ///
  /// An action such as `set null (columns)` gives up its columns, too.
  /// The action may name columns, as in `set null (a, b)`.
  package static let abbreviations = [Shape.Member(name: "on_delete", shape: .text, isRequired: false)]
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    var field = field
    if let target = field["references"], target.text != nil {
      for entry in try ForeignKeyShorthand.expanded(target).entries ?? [] { field[entry.key] = entry.value }
    }
    if let action = field["on_delete"], let text = action.text, text.hasSuffix(")"),
      let columns = TopLevel.lastGroup(in: text)
    {
      let names = TopLevel.list(String(text[columns].dropFirst().dropLast()))
      field["on_delete"] = .scalar(String(text[..<columns.lowerBound]).trimmed, span: action.span)
      field["on_delete_columns"] = .list(names.map { .scalar($0, span: action.span) }, span: action.span)
    }
    return field
  }

  package static func condensed(_ field: Field) -> Field {
    guard let action = field["on_delete"]?.text,
      let columns = field["on_delete_columns"]?.elements?.compactMap(\.text), !columns.isEmpty,
      TopLevel.canHold(columns)
    else { return field }
    var field = field
    field["on_delete"] = .scalar("\(action) (\(columns.joined(separator: ", ")))")
    field["on_delete_columns"] = nil
    return field
  }

  /// The schema that the table is looked up in, and the columns of its primary key, go without saying.
  package func shortened(in catalog: Catalog) -> ForeignKey {
    var short = self
    short.target.table = target.table.shortened(from: address.names[0], unless: catalog.contains, Table.kind)
    let table = target.table.addresses([Table.kind], from: address.names[0]).first(where: catalog.contains)
    // A key with a name of its own is not looked for, as that would go through the whole catalog.
    let keys =
      table.map { [Constraints.defaultName($0.name, [], "pkey"), .unnamed(1)].map($0.primaryKey) } ?? []
    let key = keys.lazy.compactMap { catalog[$0] as? PrimaryKey }.first
    if let key, key.columns == target.columns, key.deferrable == .immediate { short.target.columns = [] }
    return short
  }

  package mutating func settle() throws(FieldMismatch) {
    try Constraints.check(isEnforced: isEnforced, isNotValid: isNotValid)
  }

  package func requirements(in catalog: Catalog) -> [Requirement] {
    let table = catalog[address.parent(Table.kind)] as? Table
    guard isNotValid, table?.partitionKey != nil else { return [] }
    return [Requirement("not_valid", "`not_valid` for a foreign key of a partitioned table", since: 18)]
  }

  package var commentTarget: SQL { Constraints.commentTarget(address) }

  package var references: [Reference] {
    let table = address.parent(Table.kind)
    let targets = target.table.addresses([Table.kind], from: address.names[0])
    return columns.map { Reference("columns", table.child(Column.kind, $0)) }
      + [Reference("references", candidates: targets)]
      + target.columns.map { column in
        Reference("references", candidates: targets.map { $0.child(Column.kind, column) })
      }
  }

  package var defaultName: Identifier? { Constraints.defaultName(address.names[1], columns, "fkey") }

  package func create(_ context: CreationContext) -> [Statement] {
    if isNotValid || !isEnforced { return [addition] }
    return [
      Constraints.addChecked(
        clauses,
        to: address,
        precheck: precheck,
        suitsPartitioned: context.server.major >= 18
      )
    ]
  }

  private var clauses: SQL {
    .line {
      "FOREIGN KEY (\(list(columns))) REFERENCES \(target.table.sql)\(targetColumns)"
      if match == .full { "MATCH FULL" }
      if onUpdate != .noAction { "ON UPDATE \(onUpdate.sql)" }
      if onDelete != .noAction { "ON DELETE \(onDelete.sql)\(deleteColumns)" }
      deferrable.clause
      if isNotValid { "NOT VALID" }
      if !isEnforced { "NOT ENFORCED" }
    }
  }

  /// The statement that adds it as it is.
  var addition: Statement { Constraints.add("\(Constraints.prefix(address))\(clauses)", to: address) }

  /// Nobody but PostgreSQL tells whether periods cover another.
  private var precheck: Precheck? {
    guard !isTemporal else { return nil }
    return Precheck(
      .target(
        columns,
        in: target.table.addresses([Table.kind], from: address.names[0]),
        columns: target.columns,
        isFull: match == .full
      ),
      note: "add what they refer to, or take them away first, or have the key be `not_valid: true` until then"
    )
  }

  package func drop() -> [Statement] { Constraints.drop(address) }
  package func rename(to name: Identifier) -> [Statement]? { Constraints.rename(address, to: name) }
  /// It stands in the way of what it refers to, so it never just goes with its own table.
  package var dropsWith: [ObjectAddress] { [] }

  /// The columns of one side, the last of which may be a period.
  private func list(_ columns: [Identifier]) -> [SQL] {
    columns.enumerated().map { index, column in
      isTemporal && index == columns.count - 1 ? "PERIOD \(column)" : "\(column)"
    }
  }

  private var targetColumns: SQL { target.columns.isEmpty ? "" : " (\(list(target.columns)))" }
  private var deleteColumns: SQL { onDeleteColumns.isEmpty ? "" : " (\(onDeleteColumns))" }
}

extension ObjectAddress {
  /// The address of the primary key of that name of this table.
  fileprivate func primaryKey(_ name: Identifier) -> ObjectAddress { child(PrimaryKey.kind, name) }
}
