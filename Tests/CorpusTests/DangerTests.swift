import CatalogModel
import ObjectKinds
import Planning
import SQLText
import Testing
import Workflows

/// Which hazards of its statements a plan names.
@Suite struct DangerTests {
  @Test func aNewTableHasNoRowsToFearFor() {
    let table = ObjectAddress(Table.kind, "public", "t")
    let index = Step(
      .create,
      table.child(Index.kind, "i"),
      statements: [Statement("", hazards: [.scan("all")])]
    )
    let loss = Step(
      .alter,
      table.child(Column.kind, "a"),
      statements: [Statement("", hazards: [.dataLoss("a")])]
    )
    #expect(dangers([index, loss]) == [.scan, .dataLoss])
    #expect(dangers([Step(.create, table, statements: [""]), index, loss]) == [.dataLoss])
    let other = Step(.create, ObjectAddress(Table.kind, "public", "u"), statements: [""])
    #expect(dangers([other, index]) == [.scan])
  }

  /// Whatever counts goes on where it was, so that nobody has to agree to anything.
  @Test(arguments: [
    ("t: {columns: {id: serial}}", "t: {columns: {id: integer identity}}"),
    ("t: {columns: {id: serial}}", "u: {was: t, columns: {key: {type: bigserial, was: id}}}"),
    (
      "t: {columns: {id: integer identity}}\n  z: {columns: {id: \"integer = nextval('t_id_seq')\"}}",
      "t: {columns: {id: bigint identity}}\n  z: {columns: {id: \"integer = nextval('t_id_seq')\"}}"
    ),
  ])
  func aCountThatGoesOnIsNotLost(before: String, after: String) async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: "tables:\n  \(before)\n")
      let plan = try await database.migration(to: "tables:\n  \(after)\n").plan
      #expect(!plan.isEmpty)
      #expect(plan.dangers.filter { $0.hazard.id.needsConsent }.map { "\($0.address)" } == [])
    }
  }

  private func dangers(_ steps: [Step]) -> [Hazard.ID] {
    Plan(steps: steps, from: Fingerprint("a"), to: Fingerprint("b"), server: ServerVersion(150000))
      .dangers.map(\.hazard.id)
  }
}
