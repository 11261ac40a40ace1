import CatalogModel
import Diffing
import ObjectKinds
import Planning
import PostgresClient
import Rehearsal
import SQLText

/// Which partitions take the places of others.
///
/// Nobody may ever see a table without the rows that only change their place, or without a place for new ones: these
/// come and go at once. A partition for other rows than those that leave takes nobody's place.
struct PartitionPlaces {
  /// A partition that a table loses or gets.
  private struct Place {
    let table: Table
    let whole: ObjectAddress
    let isNew: Bool
  }

  private var places: [Place] = []
  /// The partitions that move from one table to another.
  private var moved: Set<ObjectAddress> = []

  /// Takes from steps what partitions they move, and where.
  ///
  /// - Parameters:
  ///   - steps: The steps.
  ///   - old: What they begin with.
  ///   - new: What they lead to.
  init(in steps: [Step], from old: Catalog, to new: Catalog) {
    var wholes: [ObjectAddress: Set<SQL>] = [:]
    for step in steps {
      for change in step.statements.compactMap(\.partitioning) {
        wholes[step.address, default: []].insert(change.whole)
        let isNew = if case .leaves = change { false } else { true }
        guard let table = (isNew ? new : old)[step.address] as? Table, let whole = table.whole else {
          continue
        }
        places.append(Place(table: table, whole: whole, isNew: isNew))
      }
    }
    moved = Set(wholes.filter { $0.value.count > 1 }.keys)
    let contested = Set(places.filter(\.isNew).map(\.whole)).intersection(
      places.filter { !$0.isNew }.map(\.whole)
    )
    places.removeAll { !contested.contains($0.whole) }
  }

  /// The tables that lose partitions and get others.
  var wholes: Set<ObjectAddress> { Set(places.map(\.whole)) }

  /// The partitions that take the places of others, with these, and those that move from one table to another.
  ///
  /// Whether two are for the same rows PostgreSQL says, which refuses to have both.
  ///
  /// - Parameter refusals: Has statements tried one after another on a copy of the tables without any partitions, and
  ///   says which of them are refused.
  /// - Returns: The partitions.
  /// - Throws: What the trial throws.
  func replaced(refusals: ([SQL]) async throws -> [Bool]) async throws -> Set<ObjectAddress> {
    guard !places.isEmpty else { return moved }
    let ordered = places.filter { !$0.isNew } + places.filter(\.isNew)
    let trials = ordered.enumerated().map { index, place in
      (place, Identifier("plumb_place_\(index)"))
    }
    func creations(_ trials: some Sequence<(Place, Identifier)>) -> [SQL] {
      trials.map { place, name in place.table.placeholder(name) }
    }
    func removals(_ trials: some Sequence<(Place, Identifier)>) -> [SQL] {
      trials.map { place, name in "DROP TABLE IF EXISTS \(place.whole.names[0]).\(name)" }
    }
    // Those that leave got along with each other, and so will those that come: who is refused is where others were.
    let statements = creations(trials) + removals(trials) + creations(trials.reversed())
    let outcome = try await refusals(statements)
    let refused = zip(outcome.prefix(trials.count), outcome.suffix(trials.count).reversed()).map { $0 || $1 }
    var replaced = moved
    for ((place, _), isRefused) in zip(trials, refused) where isRefused {
      replaced.insert(place.table.address)
    }
    // What is for all the rest is in everybody's place.
    for place in places where place.table.bounds?.isDefault == true {
      for other in places where other.whole == place.whole && (other.isNew != place.isNew) {
        replaced.formUnion([place.table.address, other.table.address])
      }
    }
    return replaced
  }
}

extension MigrationPlanning {
  /// The partitions that take the places of others, with these.
  ///
  /// - Parameters:
  ///   - steps: The steps.
  ///   - old: What they begin with, once all renames are done.
  ///   - new: What they lead to.
  /// - Returns: The partitions.
  /// - Throws: What the server says.
  func replacedPartitions(in steps: [Step], from old: Side, to new: Catalog) async throws -> Set<
    ObjectAddress
  > {
    let places = PartitionPlaces(in: steps, from: old.catalog, to: new)
    return try await places.replaced { statements in
      try await scratch.with { scratch in
        try await proof.refusals(of: statements, beside: places.wholes, in: old, by: scratch.connection)
      }
    }
  }
}
