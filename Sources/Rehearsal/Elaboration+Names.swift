import CatalogModel
import Introspection
import PostgresClient
import SQLText

extension Elaboration {
  /// The addresses that the server gave to objects whose specs spell them in other ways, or leave their names to it.
  func canonicalAddresses(
    of specs: Catalog,
    in connection: Connection,
    snapshot: Snapshot
  ) async throws -> [ObjectAddress: ObjectAddress] {
    var queries: [SQL] = []
    var asked: [(ObjectAddress, String)] = []
    for address in specs.addresses {
      guard let object = specs[address], let lookup = object.lookup else { continue }
      queries += [
        "SELECT set_config('search_path', \(Literal(address.searchPath.text)), false)", "SELECT \(lookup)",
      ]
      asked.append((address, type(of: object).catalog))
    }
    let addresses = snapshot.addresses()
    var canonical = chosenAddresses(of: specs, among: addresses)
    guard !asked.isEmpty else { return canonical }
    let results = try await connection.pipeline(queries)
    for (index, (address, catalogName)) in asked.enumerated() {
      guard let oid = results[index * 2 + 1].string(0, 0).flatMap({ UInt32($0) }) else { continue }
      canonical[address] = addresses[ObjectID(catalog: catalogName, oid: oid)]
    }
    return canonical
  }

  /// The addresses of what specs leave unnamed, such as a primary key that is a list of columns.
  private func chosenAddresses(
    of specs: Catalog,
    among addresses: [ObjectID: ObjectAddress]
  ) -> [ObjectAddress: ObjectAddress] {
    let unnamed = Dictionary(grouping: specs.addresses.filter(\.name.isUnnamed)) { $0.renamed(to: "") }
    let kinds = Set(unnamed.keys.map(\.kind))
    var found: [ObjectAddress: [(oid: UInt32, address: ObjectAddress)]] = [:]
    for (id, address) in addresses where kinds.contains(address.kind) && !specs.contains(address) {
      found[address.renamed(to: ""), default: []].append((id.oid, address))
    }
    var chosen: [ObjectAddress: ObjectAddress] = [:]
    for (siblings, members) in unnamed {
      let candidates = (found[siblings] ?? []).sorted { $0.oid < $1.oid }.map(\.address)
      var free = Set(candidates)
      var others: [ObjectAddress] = []
      for member in members.sorted(by: { (specs.position(of: $0), $0) < (specs.position(of: $1), $1) }) {
        if let name = specs[member]?.defaultName, let address = free.remove(member.renamed(to: name)) {
          chosen[member] = address
        } else {
          others.append(member)
        }
      }
      // Names that would be alike have numbers, in the order in which they were given.
      guard others.count == free.count else { continue }
      for (member, address) in zip(others, candidates.filter(free.contains)) { chosen[member] = address }
    }
    return chosen
  }
}
