package import CatalogModel
import PostgresClient
import SQLText

/// Everything that was read of a database at one moment.
///
/// The results come one by one, and each becomes part of the catalog while the server works on the next. No object is
/// decoded for that.
package struct Snapshot: Sendable {
  /// All objects that users own.
  package private(set) var catalog = Catalog()
  /// The objects for which there is no kind; nil where nobody asked.
  package private(set) var unmodelled: UnmodelledObjects?
  private var tables: [CatalogRows] = []
  private var edges: RowSet?
  private var parts: RowSet?
  private var inherited: RowSet?
  private var extensionMembers: Set<ObjectID> = []
  /// What another session calls the moment by; nil where this one reads alone.
  package private(set) var sharedName: String?
  /// What there is nothing of.
  private var missing: Set<Presence> = []

  /// One of the queries that a snapshot is made of.
  enum Part: Sendable {
    case preparation
    case sharedName
    case extensionMembers
    /// Whether there is anything of what some kinds are about.
    case presence([Presence])
    case objects(any CatalogObject.Type)
    case unmodelled
    case edges
    case parts
    case inherited

    /// Whether it is about parts of other objects, which are read by then; but for those that hold data, such as
    /// columns, which are the most.
    var isOfPartsWithoutData: Bool {
      guard case .objects(let type) = self else { return false }
      return !type.placement.parents.isEmpty && !type.holdsData
    }
  }

  /// Whether a kind's query may find something.
  func mayFind(_ presence: Presence) -> Bool { !missing.contains(presence) }

  mutating func take(_ rows: RowSet, as part: Part) {
    switch part {
    case .preparation: break
    case .sharedName: sharedName = rows.string(0, 0)
    case .extensionMembers: extensionMembers = Set(rows.indices.map { rows.objectID($0, 0) })
    case .presence(let asked):
      missing = Set(asked.indices.filter { rows.string(0, $0) != "t" }.map { asked[$0] })
    case .objects(let type): take(rows, of: type)
    case .unmodelled: unmodelled = UnmodelledObjects(rows)
    case .edges: edges = rows
    case .parts: parts = rows
    case .inherited: inherited = rows
    }
  }

  private mutating func take(_ rows: RowSet, of type: any CatalogObject.Type) {
    let rows = CatalogRows(
      type: type,
      rowCount: rows.rowCount,
      columnCount: rows.columnCount,
      buffer: rows.buffer,
      offsets: rows.offsets
    )
    tables.append(rows)
    catalog.reserveCapacity(catalog.count + rows.rowCount)
    let parents = type.placement.parents
    for row in 0..<rows.rowCount {
      if !extensionMembers.isEmpty, extensionMembers.contains(rows.objectID(row).whole) { continue }
      let address = rows.address(row)
      // What belongs to something that is not there, as to a partition, is not there either.
      if !parents.isEmpty, !parents.contains(where: { catalog.contains(address.parent($0)) }) { continue }
      catalog.insert(.row(rows, row), at: address)
    }
  }

  /// The objects by what identifies them in the server.
  package func addresses() -> [ObjectID: ObjectAddress] {
    var addresses: [ObjectID: ObjectAddress] = [:]
    addresses.reserveCapacity(catalog.count)
    for rows in tables {
      for row in 0..<rows.rowCount {
        let address = rows.address(row)
        if catalog.contains(address) { addresses[rows.objectID(row)] = address }
      }
    }
    return addresses
  }

  /// What each object needs to exist, besides its parent; empty where nobody asked.
  package func dependencies() -> [ObjectAddress: Set<ObjectAddress>] {
    guard let edges, let parts, let inherited else { return [:] }
    return DependencyRows(edges: edges, parts: parts, inherited: inherited).needs(addresses())
  }
}

extension RowSet {
  /// The identity that three columns of a row spell: system catalog, OID, and sub-id.
  func objectID(_ row: Int, _ column: Int) -> ObjectID {
    ObjectID(
      catalog: string(row, column) ?? "",
      oid: UInt32(string(row, column + 1) ?? "") ?? 0,
      subID: Int32(string(row, column + 2) ?? "") ?? 0
    )
  }
}
