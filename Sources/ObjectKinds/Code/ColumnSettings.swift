package import CatalogModel
import SQLText

/// What is set of one column of a materialized view, which is no object of its own.
package struct ColumnSettings: Record {
  package var statistics: Int?
  package var storageMode: Column.StorageMode?
  package var compression: Column.Compression?
  /// What the planner is told of the values, such as `n_distinct`.
  package var attributeOptions = OrderedMap<String>()

  package init() {}

  package static let parts: [Part<ColumnSettings>] = [
    Part("statistics", \.statistics), Part("storage", \.storageMode), Part("compression", \.compression),
    Part("attribute_options", \.attributeOptions),
  ]

  /// The query for the settings of the columns of a row `c` of `pg_class`, as far as they are not their types'.
  static let query: SQL = """
    (SELECT json_object_agg(a.attname, json_strip_nulls(json_build_object(
                      'statistics', CASE WHEN a.attstattarget >= 0 THEN a.attstattarget END,
                      'storage', CASE WHEN a.attstorage <> t.typstorage THEN
                        \(Column.StorageMode.word(of: "a")) END,
                      'compression', \(Column.Compression.word(of: "a")),
                      'attribute_options', \(StorageParameters.json("a.attoptions")))) ORDER BY a.attnum)
               FROM pg_attribute a JOIN pg_type t ON t.oid = a.atttypid
              WHERE a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                AND (a.attstattarget >= 0 OR a.attstorage <> t.typstorage OR a.attcompression <> ''
                     OR a.attoptions IS NOT NULL))
    """

  /// The statements that lead from some settings to others.
  static func changes(
    from old: OrderedMap<ColumnSettings>,
    to new: OrderedMap<ColumnSettings>,
    of view: ObjectAddress,
    _ server: ServerVersion
  ) -> [Statement] {
    var statements: [Statement] = []
    let names = old.pairs.map(\.key) + new.pairs.map(\.key).filter { old[$0] == nil }
    for name in names {
      let (from, to) = (old[name] ?? ColumnSettings(), new[name] ?? ColumnSettings())
      let column = Column(blank: view.child(Column.kind, Identifier(name)))
      let alter = { (clause: SQL) -> Statement in
        "ALTER MATERIALIZED VIEW \(view) ALTER COLUMN \(column.address.name) \(clause)"
      }
      statements += to.clauses(from: from).map(alter)
      guard to.storageMode != from.storageMode else { continue }
      statements.append(
        to.storageMode.map { alter("SET STORAGE \($0.sql)") } ?? column.storageRestoration(server, by: alter)
      )
    }
    return statements
  }

  private func clauses(from old: ColumnSettings) -> [SQL] {
    var clauses: [SQL] = []
    if statistics != old.statistics { clauses.append("SET STATISTICS \(statistics ?? -1)") }
    if compression != old.compression { clauses.append("SET COMPRESSION \(compression?.sql ?? "default")") }
    return clauses + StorageParameters.changes(from: old.attributeOptions, to: attributeOptions)
  }
}
