import CatalogModel
import Diagnostics
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// A drop and a create that look alike wait for somebody to say what they are.
@Suite struct DecisionTests {
  private static let before =
    "tables: {t: {columns: {id: integer, note: text?}}, old: {columns: {a: integer}}}"
  private static let after =
    "tables: {t: {columns: {id: integer, remark: text?}}, new: {columns: {a: integer}}}"

  @Test func areLeftToPeople() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      try await database.run("INSERT INTO public.t VALUES (1, 'kept'); INSERT INTO public.old VALUES (2)")
      func lookAlikes(_ migration: Migration, _ project: Project) -> [String] {
        PlanSummary(migration, kinds: project.kinds, decisions: project.decisions).lookAlikes.map(
          \.dropped.label
        )
      }
      let open = try await database.migration(to: Self.after)
      #expect(lookAlikes(open, database.project) == ["public.old", "public.t.note"])

      var project = database.project
      for words in ["public.t.note=remark", "public.old=public.new"] {
        let isReadable = project.decisions.rename(words)
        #expect(isReadable)
      }
      let renaming = try await database.migration(to: Self.after, in: project)
      #expect(
        renaming.plan.steps.flatMap(\.statements).map(\.sql.text) == [
          "ALTER TABLE public.old RENAME TO new", "ALTER TABLE public.t RENAME COLUMN note TO remark",
        ]
      )
      #expect(lookAlikes(renaming, project) == [])

      project = database.project
      project.decisions.drop("public.t.note")
      #expect(
        lookAlikes(try await database.migration(to: Self.after, in: project), project) == ["public.old"]
      )
      let isNonsense = !project.decisions.rename("nonsense")
      #expect(isNonsense)
    }
  }

  /// Whoever mistypes a name is told, and not left with a plan that drops and creates.
  @Test(arguments: [
    ("rename", "public.t.note=remrk", "there is no `public.t.remrk` in the specs", "`public.t.remark`"),
    ("rename", "public.t.not=remark", "there is no `public.t.not` in the database", "`public.t.note`"),
    ("drop", "public.odl", "there is no `public.odl` in the database", "`public.old`"),
  ])
  func areAboutSomething(_ decision: String, _ words: String, _ message: String, _ near: String) async throws
  {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      var project = database.project
      if decision == "drop" {
        project.decisions.drop(words)
      } else {
        let isReadable = project.decisions.rename(words)
        #expect(isReadable)
      }
      let invalid = await #expect(throws: InvalidSpecs.self) {
        _ = try await database.migration(to: Self.after, in: project)
      }
      #expect(invalid?.diagnostics.map(\.id) == ["decision.unknown-name"])
      #expect(invalid?.diagnostics.first?.message.hasSuffix(message) == true, "\(invalid?.diagnostics ?? [])")
      #expect(invalid?.diagnostics.first?.notes == ["did you mean \(near)?"])
    }
  }

  /// What was renamed before, or is a part of what is renamed too, is known.
  @Test func areAboutWhatWasOrWillBe() async throws {
    try await SpecDatabase.with { database in
      try await database.bring(to: Self.before)
      var project = database.project
      for words in ["public.t.note=remark", "public.old=new", "public.new.a=b"] {
        let isReadable = project.decisions.rename(words)
        #expect(isReadable)
      }
      let after = Self.after.replacing("new: {columns: {a", with: "new: {columns: {b")
      try await database.run(try await database.migration(to: after, in: project).plan)
      let more = after.replacing("id: integer", with: "id: bigint")
      #expect(try await database.migration(to: more, in: project).plan.steps.count == 1)
    }
  }
}
