import CatalogModel
import Diagnostics
import Diffing
import Foundation
import Planning
import PostgresClient
import SQLText
import TestSupport
import Testing
import Workflows

/// Views that need each other come back from the specs that a pull writes of them.
@Suite struct CircularViewTests {
  private static let views: SQL = """
    CREATE TABLE t (id int, amount numeric(8, 2), note varchar(9) COLLATE "C");
    CREATE VIEW va AS SELECT * FROM t;
    CREATE VIEW vb AS SELECT amount, note FROM va;
    CREATE VIEW vc AS SELECT note FROM vb;
    CREATE OR REPLACE VIEW va AS SELECT * FROM t WHERE EXISTS (SELECT FROM vc);
    CREATE VIEW reader AS SELECT * FROM vc;
    COMMENT ON COLUMN va.id IS 'Which one.';
    """

  @Test func arePulledAndComeBack() async throws {
    try await TemporaryFolder.with { folder in
      try await TestServer.withDatabase { source in
        try await TestServer.withDatabase { target in
          let project = Project(state: folder, scope: ScopeRules(schemas: ["*"]))
          let connection = try await Connection.open(source)
          _ = try await connection.execute(Self.views)
          let pull = try await Pull(of: connection, in: project)
          #expect(pull.files.count { $0.text.contains("column_types:") } > 0)
          let text = pull.files.map(\.text).joined()
          #expect(text.contains("note: character varying(9) COLLATE \"C\""))
          #expect(text.components(separatedBy: "column_types").count == 4, "only those in the circle say it")
          let sources = pull.files.map { Source(path: $0.path, text: $0.text) }
          let specs = try CompiledSpecs(sources: sources, kinds: project.kinds).checked()
          let database = try await LiveDatabase(reading: connection, for: project)
          #expect(try await Migration(of: specs, to: database, in: project).plan.isEmpty)
          await connection.close()

          let empty = try await Connection.open(target)
          try await Application(of: specs, to: empty, in: project).run { _ in }
          let again = try await LiveDatabase(reading: empty, for: project)
          #expect(try await Migration(of: specs, to: again, in: project).plan.isEmpty)
          await empty.close()
        }
      }
    }
  }

  @Test func withoutTypesAreAnErrorThatNamesTheWayOut() async throws {
    try await TestServer.withDatabase { database in
      let connection = try await Connection.open(database)
      let project = Project(scope: ScopeRules(schemas: ["*"]))
      let text = "views: {va: SELECT 1 AS a FROM vb, vb: SELECT 1 AS a FROM va}\n"
      let source = Source(path: "a.yaml", text: text)
      let specs = try CompiledSpecs(sources: [source], kinds: project.kinds).checked()
      let invalid = await #expect(throws: InvalidSpecs.self) {
        try await Migration(of: specs, to: LiveDatabase(reading: connection, for: project), in: project)
      }
      let note = invalid?.diagnostics.first?.notes.last
      #expect(note == "or it comes in two steps, if its spec says its `column_types`")
      await connection.close()
    }
  }
}
