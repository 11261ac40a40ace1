package import CatalogModel
package import SQLText

/// A view.
package struct View: Equatable, Sendable {
  package var address: ObjectAddress
  package var comment: String?
  package var owner: Identifier?
  package var grants = Grants()
  package var columnGrants = OrderedMap<Grants>()
  package var query = Query("")
  /// Names for the columns, where the query's own are not to be used; the server keeps them in the query.
  package var columns: [Identifier] = []
  /// Both options are off where nothing is said; a dump tells that from `false`.
  package var isSecurityInvoker: Bool?
  package var isSecurityBarrier: Bool?
  package var checkOption: CheckOption?
  package var columnDefaults = OrderedMap<SQL>()
  package var columnComments = OrderedMap<String>()
  /// The names and types of the columns that the query gives.
  package var output = OrderedMap<String>()

  package init(blank address: ObjectAddress) { self.address = address }

  package enum CheckOption: String, Keyword { case local, cascaded }
}

extension View: Granting {
  package static let kind = Kind("view", holding: .parts)
  package static let placement = Placement.schema("views")
  package static let catalog = "pg_class"
  package static let catalogFilter: SQL? = "relkind = 'v'"
  package static let ownerColumn: SQL? = "relowner"
  package static let grantClass = GrantClass.relation
  package static let namespaces: [Namespace] = [.relation, .type]

  package static let properties: [Property<View>] = [
    Property("query", \.query, required: true) { $0.new.replacement(of: $0.old) },
    Property("columns", \.columns),
    option("security_invoker", \.isSecurityInvoker, since: 15),
    option("security_barrier", \.isSecurityBarrier),
    option("check_option", \.checkOption),
    Property("column_defaults", \.columnDefaults) { Alteration($0.new.defaultChanges(from: $0.from)) },
    Property("column_comments", \.columnComments) { change in
      Alteration(ViewColumns.commentChanges(from: change.from, to: change.to, of: change.new.address))
    },
    Property("output", \.output, derived: true) { change in
      // Columns that are added come with the query that gives them; no others change by themselves.
      change.context.changed.contains("query") ? [] : nil
    },
    columnGrantsProperty(\.columnGrants),
    commentProperty,
    ownerProperty,
    grantsProperty,
  ]

  /// An option of the view, which a new query brings along.
  private static func option<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<View, Value> & Sendable,
    since firstMajor: Int = 0
  ) -> Property<View> {
    Property(name, path, since: firstMajor) { change in
      guard !change.context.changed.contains("query") else { return [] }
      let value = change.new.options.first { $0.name == name }?.value
      let clause: SQL = value.map { "SET (\(Identifier(name)) = \($0))" } ?? "RESET (\(Identifier(name)))"
      return [Statement("ALTER VIEW \(change.new.address) \(clause)", hazards: [change.new.hazard])]
    }
  }

  package static func catalogQuery(_ server: ServerVersion) -> SQL {
    """
    SELECT c.oid, 0, 0, n.nspname, c.relname, \(ViewColumns.query), NULL,
           \(flag("security_invoker")), \(flag("security_barrier")), \(value("check_option")),
           \(ViewColumns.defaults), \(ViewColumns.comments), \(ViewColumns.output), \(columnGrantsQuery(server)), d.description, acl.grants
      FROM pg_class c
      JOIN pg_namespace n ON n.oid = c.relnamespace
      LEFT JOIN pg_description d ON d.objoid = c.oid AND d.classoid = 'pg_class'::regclass AND d.objsubid = 0
      \(GrantQuery(grantClass, server).join("pg_class", "rel", row: "c", where: "relkind = 'v'"))
     WHERE c.relkind = 'v' AND c.relpersistence <> 't' AND \(Schemas.areUsers("n"))
    """
  }

  private static func value(_ option: String) -> SQL {
    """
    CASE WHEN c.reloptions IS NOT NULL THEN
             (SELECT o.option_value FROM pg_options_to_table(c.reloptions) o
               WHERE o.option_name = \(Literal(option))) END
    """
  }

  private static func flag(_ option: String) -> SQL { "(\(value(option)))::boolean" }

  package static let shorthand: Shape? = .sql

  /// A scalar stands for the query.
  package static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard field.text != nil else { return field }
    return .map([Field.Entry("query", field)], span: field.span)
  }

  package static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let query = field["query"] else { return field }
    return query
  }

  package mutating func settle() throws(FieldMismatch) { query.sql = ViewColumns.trimmed(query.sql) }

  package var commentTarget: SQL { "VIEW \(address)" }
  package var grantTarget: SQL { "TABLE \(address)" }

  package func create(_ context: CreationContext) -> [Statement] {
    [Statement(definition("CREATE VIEW"))] + columnDefaults.pairs.map { setDefault($0.value, of: $0.key) }
      + ViewColumns.commentChanges(from: OrderedMap(), to: columnComments, of: address)
  }

  /// The types of the columns, for a view that something it reads needs: only once it is there does PostgreSQL know them.
  package static let looseningDirective: Directive? = Directive("column_types", .map(.sql))
  package static var directives: [Directive] { looseningDirective.map { [$0] } ?? [] }

  package func looseningField() -> Field? {
    .map(output.pairs.map { Field.Entry($0.key, .scalar($0.value)) })
  }

  /// The columns can come without rows, and the query later.
  package func loosening(_ context: CreationContext, isInline: Bool) -> Loosening? {
    let told = Self.looseningDirective.flatMap { context.directives[$0.name] }
    guard let types = output.pairs.isEmpty ? told?.entries : looseningField()?.entries else { return nil }
    let columns = types.map { entry in
      "NULL::\(SQL(verbatim: entry.value.text ?? "")) AS \(Identifier(entry.key))" as SQL
    }
    guard !columns.isEmpty else { return nil }
    var loose = self
    loose.columns = []
    loose.query = Query("SELECT \(columns)")
    // PostgreSQL has it only of views whose rows can be written.
    loose.checkOption = nil
    return Loosening(
      loose,
      following: [Statement(definition("CREATE OR REPLACE VIEW"))],
      preceding: [Statement(loose.definition("CREATE OR REPLACE VIEW"))],
      properties: ["query"],
      outline: ["output"]
    )
  }

  package func drop() -> [Statement] { ["DROP VIEW \(address)"] }
  package func rename(to name: Identifier) -> [Statement]? { ["ALTER VIEW \(address) RENAME TO \(name)"] }

  private func definition(_ command: SQL) -> SQL {
    let options = self.options.map { "\(Identifier($0.name)) = \($0.value)" as SQL }
    let with: SQL = options.isEmpty ? "" : " WITH (\(options))"
    return "\(command) \(address)\(ViewColumns.list(columns))\(with) AS\n\(query)"
  }

  /// The options in an order of ours.
  ///
  /// PostgreSQL keeps them in the order in which they were set, puts new ones last, and reads each by its name: nothing but
  /// the order of words in a dump follows from it.
  private var options: [(name: String, value: SQL)] {
    var options: [(name: String, value: SQL)] = []
    if let isSecurityInvoker { options.append(("security_invoker", isSecurityInvoker ? "true" : "false")) }
    if let isSecurityBarrier { options.append(("security_barrier", isSecurityBarrier ? "true" : "false")) }
    if let checkOption { options.append(("check_option", SQL(verbatim: checkOption.rawValue))) }
    return options
  }

  private var hazard: Hazard { .authorization("which rows of the view can be seen and written changes") }

  /// A new query goes in place as long as it only adds columns at the end.
  private func replacement(of old: View) -> Alteration? {
    guard output.pairs.starts(with: old.output.pairs) else { return nil }
    let hasOtherOptions = !old.options.elementsEqual(options, by: ==)
    return [Statement(definition("CREATE OR REPLACE VIEW"), hazards: hasOtherOptions ? [hazard] : [])]
  }

  private func setDefault(_ value: SQL?, of column: String) -> Statement {
    let clause: SQL = value.map { "SET DEFAULT \($0)" } ?? "DROP DEFAULT"
    return "ALTER VIEW \(address) ALTER COLUMN \(Identifier(column)) \(clause)"
  }

  private func defaultChanges(from old: OrderedMap<SQL>) -> [Statement] {
    old.pairs.filter { columnDefaults[$0.key] == nil }.map { setDefault(nil, of: $0.key) }
      + columnDefaults.pairs.filter { old[$0.key] != $0.value }.map { setDefault($0.value, of: $0.key) }
  }
}
