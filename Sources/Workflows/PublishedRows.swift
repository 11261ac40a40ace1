import CatalogModel
import ObjectKinds
import Planning
import SQLText

/// The tables whose rows are published, and which of them have nothing that tells their rows apart.
///
/// PostgreSQL refuses to update those, so a backfill of one has whole rows identify it for as long as it takes, which is
/// what subscribers can follow.
struct PublishedRows {
  private let catalogs: [Catalog]
  private let publications: [Publication]
  private var keyed: [Set<ObjectAddress>] = []
  private var partitions: [ObjectAddress: Set<ObjectAddress>] = [:]

  /// Looks at all catalogs that a backfill may find itself in, the last of which is the one that is wanted.
  init(in catalogs: [Catalog]) {
    self.catalogs = catalogs
    publications = catalogs.flatMap { catalog in
      catalog.addresses.filter { $0.kind == Publication.kind }.compactMap { catalog[$0] as? Publication }
    }.filter(\.publishesUpdates)
    guard !publications.isEmpty else { return }
    for catalog in catalogs {
      var keyed: Set<ObjectAddress> = []
      for address in catalog.addresses {
        if address.kind == PrimaryKey.kind { keyed.insert(address.parent(Table.kind)) }
        guard address.kind == Table.kind, let table = catalog[address] as? Table else { continue }
        for whole in table.partitionOf?.addresses([Table.kind], from: address.names[0]) ?? [] {
          partitions[whole, default: []].insert(address)
        }
      }
      self.keyed.append(keyed)
    }
  }

  /// The same steps, with backfills that PostgreSQL lets pass.
  func identifying(_ steps: [Step]) -> [Step] {
    guard !publications.isEmpty else { return steps }
    return steps.map { step in
      guard step.statements.contains(where: { $0.hazards.contains { $0.id == .backfill } }) else {
        return step
      }
      let tables = unidentified(step.address.parent(Table.kind), isPublished: false)
      var step = step
      step.statements =
        tables.map { $0.identified(by: .full) } + step.statements + tables.map(\.replicaIdentityChange)
      return step
    }
  }

  /// The table, or its partitions, as far as they are published.
  private func unidentified(_ address: ObjectAddress, isPublished: Bool) -> [Table] {
    let isPublished = isPublished || publications.contains { $0.holds(address) }
    let tables = catalogs.compactMap { $0[address] as? Table }
    guard let table = tables.last else { return [] }
    guard table.partitionKey == nil else {
      return (partitions[address] ?? []).sorted().flatMap { unidentified($0, isPublished: isPublished) }
    }
    guard isPublished, catalogs.indices.contains(where: { lacksIdentity(address, in: $0) }) else { return [] }
    // The index that is to identify rows may not be there yet.
    return [table.replicaIdentity?.index == nil ? table : tables[0]]
  }

  private func lacksIdentity(_ address: ObjectAddress, in index: Int) -> Bool {
    guard let table = catalogs[index][address] as? Table else { return false }
    return table.replicaIdentity.map { $0.extent == .nothing } ?? !keyed[index].contains(address)
  }
}

extension Publication {
  fileprivate var publishesUpdates: Bool { publish.isEmpty || publish.contains(.update) }

  fileprivate func holds(_ table: ObjectAddress) -> Bool {
    hasAllTables || table.schema.map(schemas.contains) == true
      || tables.contains { $0.table.addresses([Table.kind], from: "public").contains(table) }
  }
}
