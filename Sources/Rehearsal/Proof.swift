package import CatalogModel
package import Diffing
import Introspection
package import Planning
package import PostgresClient
package import SQLText

/// Tries plans out on copies of the live schema before anyone is shown them.
package struct Proof {
  let kinds: [any CatalogObject.Type]
  let server: ServerVersion

  package init(kinds: [any CatalogObject.Type], server: ServerVersion) {
    self.kinds = kinds
    self.server = server
  }

  /// Runs a plan in a scratch database that holds a copy of what it touches, and compares the outcome.
  ///
  /// - Parameters:
  ///   - steps: The steps of the plan.
  ///   - touched: The objects, live or desired, that the plan is about.
  ///   - live: The live schema.
  ///   - desired: The schema that the plan is to lead to.
  ///   - connection: A connection to an empty scratch database.
  /// - Throws: `PlanDefect` where the plan fails, or ends anywhere else than at the desired schema.
  package func prove(
    _ steps: [Step],
    touching touched: Set<ObjectAddress>,
    from live: Side,
    to desired: Side,
    in connection: Connection
  ) async throws {
    let scope = Excerpt(of: touched, from: live, to: desired, kinds: kinds)
    try await copy(live, only: scope.live, into: connection)
    for step in steps {
      for statement in step.statements {
        if let refusal = try await connection.refusal(of: statement.sql) {
          throw PlanDefect.refused(step, statement, refusal)
        }
      }
    }
    let outcome = try await Introspection.snapshot(of: connection, kinds: kinds, withDependencies: false)
      .catalog(kinds: kinds).filtered { scope.all.contains($0) }
    let remaining = differences(from: outcome, to: desired.catalog.filtered { scope.all.contains($0) })
    guard remaining.isEmpty else { throw PlanDefect.misses(remaining) }
  }

  /// The live schema as it would be after renames, which PostgreSQL carries into everything that uses the names.
  package func afterRenames(
    _ steps: [Step],
    of live: Side,
    in connection: Connection
  ) async throws -> Side {
    try await copy(live, only: Set(live.catalog.addresses), into: connection)
    for step in steps {
      for statement in step.statements {
        if let refusal = try await connection.refusal(of: statement.sql) {
          throw PlanDefect.refused(step, statement, refusal)
        }
      }
    }
    let snapshot = try await Introspection.snapshot(of: connection, kinds: kinds)
    var catalog = snapshot.catalog(kinds: kinds)
    catalog.annotations = live.catalog.annotations
    return Side(catalog, dependencies: snapshot.dependencies(of: catalog, kinds: kinds), kinds: kinds)
  }

  /// Creates the given part of a schema in an empty database.
  private func copy(_ source: Side, only part: Set<ObjectAddress>, into connection: Connection) async throws {
    let snapshot = try await Introspection.snapshot(of: connection, kinds: kinds)
    let present = snapshot.catalog(kinds: kinds)
    let empty = Side(present, dependencies: snapshot.dependencies(of: present, kinds: kinds), kinds: kinds)
    var target = source
    target.catalog = source.catalog.filtered { part.contains($0) }
    target.catalog.annotations = [:]
    let changes = Changes(from: empty, to: target, server: server)
    let steps = try Planner(kinds: kinds, server: server).steps(for: changes, from: empty, to: target)
    var start = 0
    while start < steps.count {
      let batch = steps[start..<min(start + 100, steps.count)]
      start += batch.count
      let script = batch.flatMap(\.statements).map { "\($0.sql);" as SQL }.joined(separator: "\n")
      if let refusal = try await connection.refusal(of: script) { throw PlanDefect.copyFailed(refusal) }
    }
  }
}

/// The part of a schema that a rehearsal needs: what is touched, what stands next to it, and all that these need.
private struct Excerpt {
  let live: Set<ObjectAddress>
  let all: Set<ObjectAddress>

  init(of touched: Set<ObjectAddress>, from old: Side, to new: Side, kinds: [any CatalogObject.Type]) {
    var dataKinds: Set<Kind> = []
    for type in kinds where type.isPartWithData { dataKinds.insert(type.kind) }
    let neighbours = touched.flatMap { old.graph.dependents(on: $0) }
    let desired = Excerpt.completed(touched, in: new, dataKinds)
    live = Excerpt.completed(touched.union(neighbours).union(desired), in: old, dataKinds)
    all = live.union(desired).union(touched)
  }

  /// The objects with all that they need; tables with all of their columns.
  private static func completed(
    _ addresses: Set<ObjectAddress>,
    in side: Side,
    _ dataKinds: Set<Kind>
  ) -> Set<ObjectAddress> {
    var result = side.graph.closure(of: addresses.filter { side.catalog.contains($0) })
    var looked: Set<ObjectAddress> = []
    while true {
      let parts = result.subtracting(looked).flatMap { address in
        side.graph.dependents(on: address).filter { dataKinds.contains($0.kind) && $0.names.starts(with: address.names) }
      }
      looked = result
      let grown = side.graph.closure(of: result.union(parts))
      if grown.count == result.count { return result }
      result = grown
    }
  }
}

extension CatalogObject {
  /// Whether objects of the kind are what others consist of, as tables do of columns.
  fileprivate static var isPartWithData: Bool { holdsData && !placement.parents.isEmpty }
}

/// A plan that does not do what it says: a defect of plumb's, which is reported as one.
package enum PlanDefect: Error, CustomStringConvertible {
  case copyFailed(PostgresError)
  case refused(Step, Statement, PostgresError)
  case misses([Difference])

  package var description: String {
    switch self {
    case .copyFailed(let error): "the live schema could not be copied: \(error.message)\n  \(error.statement?.text.prefix(400) ?? "")"
    case .refused(let step, let statement, let error):
      "PostgreSQL refuses \(step.headline): \(error.message)\n  \(statement.sql)"
    case .misses(let differences):
      "the plan does not lead to the specs; still different: "
        + differences.map(\.address.description).joined(separator: ", ")
    }
  }
}
