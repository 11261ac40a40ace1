import CatalogModel
import Planning
import TestSupport
import Testing
import Workflows

/// What undoes a plan, and what it doesn't give back.
@Suite struct DownPlanTests {
  private static let before = """
    enums: {mood: [sad, ok]}
    tables:
      t: {columns: {id: integer, a: text, b: integer, m: mood?}, primary_key: [id]}
      gone: {columns: {id: integer}}
    """

  /// Everything that a down plan may have to undo at once: names, types, labels, and what comes and goes.
  private static let after = """
    enums: {mood: {labels: [sad, happy], renamed_labels: {happy: ok}}}
    tables:
      things:
        was: t
        columns: {id: integer, a2: {type: text, was: a}, b: bigint, m: mood?, n: {type: integer, default: 3}}
        primary_key: [id]
        indexes: [[m]]
    """

  @Test func givesBackTheOldSchemaAndItsRows() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run(
        "INSERT INTO public.t VALUES (1, 'x', 2, 'ok'); INSERT INTO public.gone VALUES (1)"
      )
      let migration = try await database.migration(to: Self.after)
      #expect(migration.down.obstacle == nil)
      let outcomes = Dictionary(
        zip(migration.plan.steps.map(\.address.label), migration.down.undos.map(\.outcome))
      ) { first, _ in first }
      #expect(
        outcomes["public.gone"]
          == .lossy(["what this step takes away stays lost: every row of the table goes with it"])
      )
      #expect(outcomes["public.things.n"] == .lossy(["every value of the column goes with it"]))
      #expect(outcomes["public.things.a2"] == .reversible)
      #expect(outcomes["public.mood"] == .reversible)
      try await database.run(migration.plan)
      try await database.run("UPDATE public.things SET n = 7")
      try await database.run(migration.down.plan)
      #expect(try await database.rows("SELECT id, a, b, m FROM public.t") == [["1", "x", "2", "ok"]])
      #expect(try await database.rows("SELECT count(*) FROM public.gone") == [["0"]])
    }
  }

  /// Nobody said how to convert back what the specs say how to convert; and functions are known by types that are renamed.
  @Test func saysWhatAConversionTakesAway() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(
        to: """
          enums: {mood: [sad]}
          tables: {t: {columns: {a: text}}}
          functions: {f: {arguments: [m mood], returns: integer, language: sql, body: SELECT 1}}
          """
      )
      let migration = try await database.migration(
        to: """
          enums: {feeling: {labels: [sad], was: mood}}
          tables: {t: {columns: {a: {type: integer, using: length(a)}}}}
          functions: {f: {arguments: [m feeling], returns: bigint, language: sql, body: SELECT 1}}
          """
      )
      for (step, undo) in zip(migration.plan.steps, migration.down.undos) {
        #expect(!undo.steps.isEmpty, "\(step.headline)")
        let isConverting = step.address.kind == "column"
        #expect((undo.outcome == .reversible) != isConverting, "\(step.headline): \(undo)")
      }
    }
  }

  /// A column without a default that may not be null does not come back to rows that have no value for it.
  @Test func saysWhatCannotComeBack() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: "tables: {t: {columns: {id: integer, note: text}}}")
      let migration = try await database.migration(to: "tables: {t: {columns: {id: integer}}}")
      guard case .irreversible = migration.down.undos.first?.outcome else {
        Issue.record("\(migration.down.undos)")
        return
      }
    }
  }

  @Test func saysWhyThereIsNone() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: "tables: {t: {columns: {id: uuid}}}")
      let after = "tables: {t: {columns: {id: {type: integer, using: '1'}}}}"
      let migration = try await database.migration(to: after)
      let obstacle = try #require(migration.down.obstacle)
      #expect(obstacle.contains("cannot cast type integer to uuid"), "\(obstacle)")
      #expect(migration.down.undos.map(\.outcome) == [.irreversible("there is no down plan")])
    }
  }
}
