import Diagnostics
import LocalServer
import PostgresClient
import TestSupport
import Testing
import Workflows

/// What PostgreSQL refuses of specs is shown where it stands in them.
@Suite struct ErrorPlaceTests {
  @Test(arguments: [
    (
      """
      tables:
        t: {columns: {id: integer, name: text}}
      views:
        v: |
          SELECT id,
                 t.wrong
            FROM t
      """, "6:12", "t"
    ),
    (
      """
      functions:
        f:
          returns: integer
          sql_body: RETURN (SELECT 'é' || x FROM nowhere)
      """, "4:44", "nowhere"
    ),
    (
      """
      functions:
        f:
          returns: bigint
          body: |
            SELECT count(*)
              FROM nowhere
      """, "6:14", "nowhere"
    ),
    (
      """
      tables:
        t:
          columns: {id: integer}
          checks:
            c: id > 0 AND wrong > 1
      """, "5:21", "wrong"
    ),
    (
      """
      tables:
        t:
          columns:
            id: {type: integer, default: 1 + wrong(2)}
      """, "4:40", "wrong"
    ),
    (
      """
      tables:
        t:
          columns:
            id: integer
            n: {type: integer, generated: id + wrong}
      """, "5:42", "wrong"
    ),
    (
      """
      tables:
        t:
          columns: {id: integer}
          policies:
            p: {using: id > wrong}
      """, "5:23", "wrong"
    ),
    (
      """
      functions:
        f: {returns: trigger, language: plpgsql, body: BEGIN RETURN NEW; END}
      tables:
        t:
          columns: {id: integer}
          triggers:
            a: {before: [update], for_each: row, when: new.wrong > 1, execute: f()}
      """, "7:50", "new"
    ),
  ])
  func isTheText(_ spec: String, place: String, text: String) async throws {
    try await TemporaryFolder.with { folder in
      try await TestServer.withDatabase { options in
        let project = Project(state: folder, scope: ScopeRules(schemas: ["*"]))
        let specs = CompiledSpecs(sources: [Source(path: "a.yaml", text: spec)], kinds: project.kinds)
        let connection = try await Connection.open(options)
        defer { Task { await connection.close() } }
        let invalid = await #expect(throws: InvalidSpecs.self) {
          _ = try await Migration(
            of: try specs.checked(),
            to: LiveDatabase(reading: connection, for: project),
            in: project
          )
        }
        let span = try #require(invalid?.diagnostics.first?.span)
        #expect(span.description == "a.yaml:\(place)")
        #expect(span.text == text)
      }
    }
  }
}
