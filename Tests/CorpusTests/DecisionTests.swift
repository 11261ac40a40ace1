import CatalogModel
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
}
