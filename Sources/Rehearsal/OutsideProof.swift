package import CatalogModel
package import Diffing
import Introspection
package import Planning
package import PostgresClient
package import SQLText

/// Tries out what no scratch database can hold, such as what is done to roles, in a transaction that is undone.
///
/// Nothing of it is ever committed, so nothing is left behind, not even by a process that is killed.
package struct OutsideProof {
  package let kinds: [any CatalogObject.Type]
  let server: ServerVersion
  /// Whether the connection is to another server than the live database's, on which other objects have the names.
  let isElsewhere: Bool

  /// - Parameters:
  ///   - kinds: All kinds.
  ///   - server: The server's version.
  ///   - isElsewhere: Whether things are tried out on another server than the live database's.
  package init(kinds: [any CatalogObject.Type], server: ServerVersion, isElsewhere: Bool) {
    self.kinds = kinds.outOfScratch
    self.server = server
    self.isElsewhere = isElsewhere
  }

  /// A catalog with what its objects need, as far as specs tell.
  package func side(_ catalog: Catalog) -> Side {
    var dependencies: [ObjectAddress: Set<ObjectAddress>] = [:]
    for address in catalog.addresses {
      let names = catalog[address]?.roleNames ?? []
      let needed = catalog.addresses.filter { other in
        other != address && other.names.count == 1 && names.contains { $0.role == other.name }
      }
      dependencies[address] = Set(needed)
    }
    return Side(catalog, dependencies: dependencies, kinds: kinds)
  }

  /// The steps from one catalog to the other, renames first.
  package func steps(from live: Catalog, to desired: Catalog) throws(DependencyCycle) -> [Step] {
    let planner = Planner(kinds: kinds, server: server)
    let renames = declaredRenames(from: live, to: desired)
    let (old, new) = (side(live).renaming(renames), side(desired))
    let changes = Changes(from: old, to: new, server: server)
    return planner.steps(for: renames) { live[$0] } + (try planner.steps(for: changes, from: old, to: new))
  }

  /// Runs steps, and compares the outcome.
  ///
  /// - Parameters:
  ///   - steps: The steps.
  ///   - live: The objects as they are.
  ///   - desired: The objects as they are to be.
  ///   - connection: A connection to a scratch database.
  /// - Throws: `PlanDefect` where PostgreSQL refuses something, or the steps end anywhere else.
  package func prove(
    _ steps: [Step],
    from live: Catalog,
    to desired: Catalog,
    in connection: Connection
  ) async throws {
    _ = try await connection.execute("BEGIN; SET LOCAL lock_timeout = '5s'")
    do {
      try await copy(live, beside: desired, in: connection)
      for step in steps {
        for statement in step.statements {
          if let refusal = try await connection.refusal(of: [statement.trial]) {
            throw PlanDefect.refused(step, statement, refusal)
          }
        }
      }
      let outcome = try await objects(among: [live, desired], in: connection)
      let expected = desired.withoutOwners
      let remaining = differences(from: outcome.completed(from: expected, kinds: kinds), to: expected)
      guard remaining.isEmpty else { throw PlanDefect.misses(remaining) }
      _ = try await connection.execute("ROLLBACK")
    } catch {
      await connection.rollBack()
      throw error
    }
  }

  /// Makes the objects what they are in the live database.
  private func copy(_ live: Catalog, beside desired: Catalog, in connection: Connection) async throws {
    var present = try await objects(among: [live, desired], in: connection)
    var statements: [SQL] = []
    if isElsewhere {
      // What another server has under these names has nothing to do with them.
      for (number, address) in present.addresses.sorted().enumerated() {
        let renaming = present[address]?.rename(to: Identifier("plumb_aside_\(number)")) ?? []
        statements += renaming.map(\.trial)
        present.remove(address)
      }
    }
    let (old, new) = (side(present), side(live.withoutOwners))
    let changes = Changes(from: old, to: new, server: server)
    let planner = Planner(kinds: kinds, server: server)
    statements += try planner.steps(for: changes, from: old, to: new).flatMap(\.statements).map(\.trial)
    if let refusal = try await connection.refusal(of: statements) { throw PlanDefect.copyFailed(refusal) }
  }

  private func objects(among catalogs: [Catalog], in connection: Connection) async throws -> Catalog {
    try await Introspection.objects(of: kinds, in: connection).filtered { address in
      catalogs.contains { $0.contains(address) }
    }
  }
}

extension Statement {
  /// The statement as it is tried out.
  fileprivate var trial: SQL {
    guard let trialValue else { return sql }
    return variables.reduce(sql) { sql, name in
      let parts = sql.text.split(separator: "'${\(name)}'", omittingEmptySubsequences: false)
      return SQL(verbatim: parts.joined(separator: Literal(trialValue).quoted))
    }
  }
}
