import CatalogModel
import Diagnostics
import Diffing
import ObjectKinds
import Planning
import PostgresClient
import Rehearsal

extension MigrationPlanning {
  /// What people can do where PostgreSQL has no way from the live schema to the specs.
  ///
  /// - Parameters:
  ///   - defect: What became of a plan that was tried on a copy of everything.
  ///   - order: The order in which tables will have their columns.
  /// - Returns: The change that is refused, with the way out, or nil where the plan is to blame.
  func limit(behind defect: PlanDefect, _ order: ColumnOrder) -> InvalidSpecs? {
    if let misplaced = misplacement(behind: defect, order) { return misplaced }
    guard case .refused(let step, let statement, let refusal) = defect, statement.origin == nil else {
      return nil
    }
    switch refusal.sqlstate {
    case "42846", "42804":
      guard step.action == .alter, let object = desired.catalog[step.address], type(of: object).holdsData
      else { return nil }
      let wayOut =
        object.takesConversion
        ? "say how the values are converted: `using: EXPRESSION` beside `type`"
        : "add it under another name, apply, copy the values, and let the old one go"
      return refused(step, "type", refusal.message, [wayOut, "in: \(statement.sql)"])
    case "42501":
      return refused(
        step,
        nil,
        refusal.message,
        [
          "in: \(statement.sql)",
          "plumb tried the plan on a copy, where it lacks what it would lack in the database: run it as the owner of what is changed, or as a member of that role",
        ]
      )
    case "0A000", "42809":
      let holders = live.holders(of: [step.address]).union(desired.holders(of: [step.address])).sorted()
      guard !holders.isEmpty else { return nil }
      let names = holders.map { "\($0)" }.joined(separator: ", ")
      return refused(
        step,
        nil,
        refusal.message,
        [
          "values of its type, or rows of its table, are held by \(names)",
          "change what holds them to another type first, such as `jsonb`, apply, make this change, apply, and change it back",
        ]
      )
    case "2BP01":
      guard (live.catalog[step.address] as? Column)?.identity != nil,
        let after = desired.catalog[step.address] as? Column, after.identity == nil
      else { return nil }
      let wayOut = """
        let go of the identity's sequence first: take what uses it out of the specs, apply, make this change, apply, and \
        bring it back
        """
      return refused(
        step,
        "default",
        "its identity cannot go while others use its sequence",
        [refusal.detail, wayOut].compactMap(\.self)
      )
    default: return nil
    }
  }

  /// What does not come out right because it takes the columns of tables by their position.
  private func misplacement(behind defect: PlanDefect, _ order: ColumnOrder) -> InvalidSpecs? {
    let failed: [ObjectAddress]
    switch defect {
    case .refused(let step, _, _): failed = [step.address]
    case .misses(let differences): failed = differences.map(\.address)
    case .copyFailed: return nil
    }
    let counts = order.misordered.keys.sorted().flatMap { table in
      failed.filter { address in
        guard let object = desired.catalog[address], object is any Querying || !object.parents.contains(table)
        else { return false }
        return object.counts(partsOf: table) || desired.graph.needs(of: address).contains(table)
      }.map { ColumnOrder.Count(object: $0, table: table) }
    }
    return counts.isEmpty ? nil : misplacement(counts, order)
  }

  private func refused(_ step: Step, _ property: String?, _ message: String, _ notes: [String])
    -> InvalidSpecs
  {
    let annotation = desired.catalog.annotations[step.address]
    let span = property.flatMap { annotation?.keySpans[$0] } ?? annotation?.span
    return InvalidSpecs(diagnostics: [
      .error("plan.refused-change", "\(step.address): \(message)", at: span, notes: notes)
    ])
  }
}

extension CatalogObject {
  fileprivate var takesConversion: Bool { Self.directives.contains { $0.name == "using" } }
}
