import CatalogModel
import Diffing
import Foundation
import ObjectKinds
import PostgresClient
import SQLText

/// A question about the rows of a table of the live database.
struct RowQuestion {
  /// Gives how many there are of what ought not to be, and up to three of them, each as a JSON array.
  let sql: SQL
  /// What the values of each are called.
  private let names: [String]
  /// What is said of one, and of several.
  private let complaint: (one: String, many: String)

  /// Asks what doesn't meet a demand, of one table or of all that it is about.
  ///
  /// - Parameters:
  ///   - demand: What all rows have to be like.
  ///   - object: The table, or the domain whose values are meant.
  ///   - tables: The tables of the live database.
  /// - Returns: The questions, none where the live database has no such tables.
  static func all(_ demand: RowDemand, of object: ObjectAddress, in tables: LiveTables) -> [RowQuestion] {
    guard case .domainTruth(let condition) = demand else {
      return RowQuestion(demand, of: object, in: tables).map { [$0] } ?? []
    }
    return tables.columns(of: object).compactMap { table, column in
      guard let source = tables.source(of: table) else { return nil }
      let key = tables.key(of: table) ?? ["ctid"]
      return RowQuestion(
        """
        SELECT \(RowQuestion.numbered(key.map { "named.\($0)" })) \
        FROM (SELECT *\(key == ["ctid"] ? ", ctid" : "" as SQL), \(column) AS value FROM \(source)) AS named WHERE NOT \(condition.parenthesized)
        """,
        key.map(\.name),
        (
          "value of \(table.label).\(column.name) breaks it",
          "values of \(table.label).\(column.name) break it"
        )
      )
    }
  }

  /// Asks what doesn't meet a demand; nil where the live database has no such tables.
  ///
  /// - Parameters:
  ///   - demand: What all rows have to be like.
  ///   - table: The table.
  ///   - tables: The tables of the live database.
  init?(_ demand: RowDemand, of table: ObjectAddress, in tables: LiveTables) {
    switch demand {
    case .absence:
      self.init(whereFalse: "false", table, tables, ("row would have no value", "rows would have no value"))
    case .value(let column):
      self.init(
        whereFalse: "\(column) IS NOT NULL",
        table,
        tables,
        ("row has no value", "rows have no value")
      )
    case .truth(let expression):
      self.init(whereFalse: expression, table, tables, ("row breaks it", "rows break it"))
    case .computability(let expression):
      guard let source = tables.source(of: table) else { return nil }
      // There is nothing to find: the answer is that there is one.
      self.init(
        sql: "SELECT 0, NULL, count(\(expression)) FROM \(source)",
        names: [],
        complaint: ("", "")
      )
    case .membership, .domainTruth: return nil
    case .domainMembership(let column, let domain, let base, let checks):
      guard let source = tables.source(of: table) else { return nil }
      let key = tables.key(of: table) ?? ["ctid"]
      // A null test keeps the value from being left out where no check needs it.
      let conditions = checks.map(\.parenthesized) + ["(value IS NULL OR value IS NOT NULL)"]
      let converted: SQL =
        "SELECT \(RowQuestion.numbered(key.map { "\($0)" })), \(column)::\(base) AS value FROM \(source)"
      self.init(
        """
        SELECT \(key.indices.map { "k\($0 + 1)" as SQL }) FROM (\(converted)) AS named \
        WHERE NOT (\(conditions.joined(separator: " AND ")))
        """,
        key.map(\.name),
        ("row is not of \(domain)", "rows are not of \(domain)")
      )
    case .exclusivity(let compared, where: let predicate):
      guard let source = tables.source(of: table, withHeirs: false) else { return nil }
      let key = tables.key(of: table) ?? ["ctid"]
      let values = compared.enumerated().map { "\($1.value) AS v\($0 + 1)" as SQL }
      let rows: SQL = .line {
        "SELECT tableoid AS place1, ctid AS place2, \(key.map { "\($0)" as SQL }), \(values) FROM \(source)"
        if let predicate { "WHERE \(predicate.parenthesized)" }
      }
      let conflicts = compared.enumerated().map { "one.v\($0 + 1) \($1.operator) other.v\($0 + 1)" as SQL }
      self.init(
        """
        SELECT \(RowQuestion.numbered(key.map { "one.\($0)" })) FROM (\(rows)) AS one JOIN (\(rows)) AS other \
        ON (one.place1, one.place2) < (other.place1, other.place2) AND \(conflicts.joined(separator: " AND "))
        """,
        key.map(\.name),
        ("row conflicts with another", "rows conflict with others")
      )
    case .distinctness(let keys, let predicate, let areNullsDistinct):
      guard let source = tables.source(of: table, withHeirs: false) else { return nil }
      let present = areNullsDistinct ? keys.map { "\($0) IS NOT NULL" as SQL } : []
      let conditions = present + (predicate.map { [$0.parenthesized] } ?? [])
      self.init(
        .line {
          "SELECT \(RowQuestion.numbered(keys)) FROM \(source)"
          if !conditions.isEmpty { "WHERE \(conditions.joined(separator: " AND "))" }
          "GROUP BY \(keys.indices.map { "\($0 + 1)" as SQL }) HAVING count(*) > 1"
        },
        keys.map(\.text),
        ("value occurs more than once", "values occur more than once")
      )
    case .target(let columns, let candidates, let others, let isFull):
      guard let source = tables.source(of: table, withHeirs: false),
        let target = candidates.first(where: { tables.source(of: $0) != nil }),
        let targets = tables.source(of: target, withHeirs: false),
        let others = others.isEmpty ? tables.key(of: target) : others
      else { return nil }
      let present = columns.map { "\($0) IS NOT NULL" as SQL }
      self.init(
        """
        SELECT \(RowQuestion.numbered(columns.map { "\($0)" })) FROM \(source) \
        WHERE \(present.joined(separator: isFull ? " OR " : " AND ")) \
        EXCEPT SELECT \(others) FROM \(targets)
        """,
        columns.map(\.name),
        ("value has no row in \(target.label)", "values have no row in \(target.label)")
      )
    }
  }

  /// Asks for the keys of the rows that an expression is false of; rows without a key are known by their place.
  private init?(
    whereFalse expression: SQL,
    _ table: ObjectAddress,
    _ tables: LiveTables,
    _ complaint: (one: String, many: String)
  ) {
    guard let source = tables.source(of: table) else { return nil }
    let key = tables.key(of: table) ?? ["ctid"]
    self.init(
      "SELECT \(RowQuestion.numbered(key.map { "\($0)" })) FROM \(source) WHERE NOT \(expression.parenthesized)",
      key.map(\.name),
      complaint
    )
  }

  /// Asks how many rows a query gives, and for three of them.
  private init(_ query: SQL, _ names: [String], _ complaint: (one: String, many: String)) {
    let values = names.indices.map { "k\($0 + 1)::text" as SQL }
    self.init(
      sql: """
        SELECT count(*), json_agg(json_build_array(\(values))) FILTER (WHERE place <= 3)
          FROM (SELECT *, row_number() OVER () AS place FROM (\(query)) AS found) AS numbered
        """,
      names: names,
      complaint: complaint
    )
  }

  private init(sql: SQL, names: [String], complaint: (one: String, many: String)) {
    (self.sql, self.names, self.complaint) = (sql, names, complaint)
  }

  /// Expressions under names that don't clash.
  private static func numbered(_ expressions: [SQL]) -> [SQL] {
    expressions.enumerated().map { "\($1) AS k\($0 + 1)" }
  }

  /// What an answer says: `2 rows have no value: id = 4, 7`.
  ///
  /// - Parameter row: What the server answered.
  /// - Returns: Nil where nothing is wrong.
  func finding(in row: Row) -> String? {
    guard let count = row[0].flatMap({ Int($0) }), count > 0 else { return nil }
    let what = "\(count) \(count == 1 ? complaint.one : complaint.many)"
    guard let text = row[1], let samples = try? JSONDecoder().decode([[String?]].self, from: Data(text.utf8))
    else { return what }
    let name = names.count == 1 ? names[0] : "(\(names.joined(separator: ", ")))"
    let values = samples.map { values in
      let shown = values.map { $0.map(RowQuestion.clipped) ?? "null" }
      return shown.count == 1 ? shown[0] : "(\(shown.joined(separator: ", ")))"
    }
    return "\(what): \(name) = \(values.joined(separator: ", "))\(count > samples.count ? ", ..." : "")"
  }

  private static func clipped(_ value: String) -> String { value.count > 40 ? "\(value.prefix(39))…" : value }
}

/// The tables of a live database, as far as questions about their rows need to know them, under the names that they and
/// their columns will have when a plan has renamed what it renames.
struct LiveTables {
  private let catalog: Catalog
  private let renames: [Rename]
  private var keys: [ObjectAddress: ObjectAddress] = [:]

  init(of catalog: Catalog, after renames: [Rename] = []) {
    self.catalog = catalog
    self.renames = renames
    for address in catalog.addresses where address.kind == PrimaryKey.kind {
      keys[address.parent(Table.kind)] = address
    }
  }

  /// The table as a FROM clause takes it, with the rows of its heirs or, unless it is partitioned, without; nil where
  /// there is none with rows of its own to read.
  func source(of table: ObjectAddress, withHeirs: Bool = true) -> SQL? {
    let former = renames.undone(from: table)
    if table.kind == MaterializedView.kind { return catalog.contains(former) ? former.qualifiedName : nil }
    guard let object = catalog[former] as? Table, object.server == nil else { return nil }
    let rows: SQL =
      object.partitionKey != nil || withHeirs ? former.qualifiedName : "ONLY \(former.qualifiedName)"
    let names = renamedColumns(of: table, former)
    guard !names.isEmpty else { return rows }
    let others = columns(of: former).filter { names[$0] == nil }.map { "\($0)" as SQL }
    let renamed = names.sorted { $0.key < $1.key }.map { "\($0.key) AS \($0.value)" as SQL }
    return "(SELECT tableoid, ctid, \(others + renamed) FROM \(rows)) AS \(table.name)"
  }

  /// The columns of its primary key.
  func key(of table: ObjectAddress) -> [Identifier]? {
    let former = renames.undone(from: table)
    guard let columns = keys[former].flatMap({ catalog[$0] as? PrimaryKey })?.columns else { return nil }
    let names = renamedColumns(of: table, former)
    return columns.map { names[$0] ?? $0 }
  }

  /// The columns of a type, in tables.
  func columns(of type: ObjectAddress) -> [(table: ObjectAddress, column: Identifier)] {
    let name = renames.undone(from: type).qualifiedName
    return catalog.all(Column.self).filter { $0.type == name }.map { column in
      (column.address.parent(Table.kind), column.address.name)
    }
  }

  /// The type that a column has, before the plan.
  func type(of column: ObjectAddress) -> SQL? { (catalog[renames.undone(from: column)] as? Column)?.type }

  private func columns(of table: ObjectAddress) -> [Identifier] {
    catalog.addresses.filter { $0.kind == Column.kind && $0.parent(Table.kind) == table }.map(\.name).sorted()
  }

  /// The later names of the columns that get others.
  private func renamedColumns(of table: ObjectAddress, _ former: ObjectAddress) -> [Identifier: Identifier] {
    let own = renames.filter { $0.to.kind == Column.kind && $0.to.parent(Table.kind) == table }
    let pairs = own.map { (renames.undone(from: $0.to).name, $0.to.name) }
    return Dictionary(pairs) { $1 }
  }
}
