import CatalogModel
import ObjectKinds
import SQLText

/// Objects as rules look at them: with what is known of the tables that they are about.
struct LintedSchema {
  let catalog: Catalog
  /// What stands within each table that is looked at.
  private let parts: [ObjectAddress: [ObjectAddress]]
  /// The primary key of each table.
  private let keys: [ObjectAddress: ObjectAddress]

  /// - Parameters:
  ///   - catalog: All objects.
  ///   - tables: The tables that are looked at.
  init(_ catalog: Catalog, tables: Set<ObjectAddress>) {
    self.catalog = catalog
    parts = Dictionary(
      grouping: catalog.addresses.filter { $0.names.count > 2 && tables.contains($0.parent(Table.kind)) }
    ) { $0.parent(Table.kind) }
    let keys = catalog.addresses.filter { $0.kind == PrimaryKey.kind }
    self.keys = Dictionary(keys.map { ($0.parent(Table.kind), $0) }) { first, _ in first }
  }

  func primaryKey(of table: ObjectAddress) -> PrimaryKey? {
    keys[table].flatMap { catalog[$0] as? PrimaryKey }
  }

  /// The objects of a kind within a table.
  func parts<Object: CatalogObject>(_ type: Object.Type, of table: ObjectAddress) -> [Object] {
    (parts[table] ?? []).filter { $0.kind == Object.kind }.sorted().compactMap { catalog[$0] as? Object }
  }

  /// The columns of each index of all rows by which rows can be found, as far as they are columns.
  func searchPaths(of table: ObjectAddress) -> [(name: ObjectAddress, columns: [Identifier])] {
    let indexes = parts(Index.self, of: table).filter {
      $0.predicate == nil && Self.methods.contains($0.method.name)
    }
    return indexes.map { ($0.address, Self.columns($0)) }
      + parts(PrimaryKey.self, of: table).map { ($0.address, $0.columns) }
      + parts(Unique.self, of: table).map { ($0.address, $0.columns) }
  }

  private static func columns(_ index: Index) -> [Identifier] {
    Array(index.columns.prefix { $0.column != nil }.compactMap(\.column))
  }

  /// The methods whose indexes find rows by equal values.
  private static let methods: Set<String> = ["btree", "hash", "gist", "gin"]

  func column(_ name: Identifier, of table: ObjectAddress) -> Column? {
    catalog[table.child(Column.kind, name)] as? Column
  }
}
