import CatalogModel
import Diffing
import ObjectKinds
import Planning
import PostgresClient
import Rehearsal
import SQLText
import TestSupport
import Testing

/// What a rehearsal holds a plan to.
@Suite struct ProofTests {
  /// A table that is touched is compared with all that stands in it, whoever put that there.
  @Test func comparesWhatNobodyExpected() async throws {
    try await SpecDatabase.with { database in
      try await database.run("CREATE TABLE public.t (id integer)")
      let proof = Proof(kinds: ObjectKinds.all, server: database.connection.version, searchPath: "public")
      let side = try await proof.side(database.connection)
      let table = ObjectAddress(Table.kind, "public", "t")
      let steps = [
        Step(.alter, table, statements: ["ALTER TABLE public.t ADD CONSTRAINT c CHECK (id > 0)"])
      ]
      try await TestServer.withDatabase { options in
        let scratch = try await Connection.open(options)
        do {
          _ = try await proof.prove(steps, touching: [table], from: side, to: side, in: scratch)
          Issue.record("the constraint is not seen")
        } catch PlanDefect.misses(let differences) {
          #expect(differences.map(\.address) == [table.child(Check.kind, "c")])
        }
        await scratch.close()
      }
    }
  }
}
