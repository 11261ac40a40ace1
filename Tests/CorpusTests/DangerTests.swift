import CatalogModel
import ObjectKinds
import Planning
import SQLText
import Testing

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

  private func dangers(_ steps: [Step]) -> [Hazard.ID] {
    Plan(steps: steps, from: Fingerprint("a"), to: Fingerprint("b"), server: ServerVersion(150000))
      .dangers.map(\.hazard.id)
  }
}
