import CatalogModel
import Diagnostics
import Introspection
import ObjectKinds
import PostgresClient
import SQLText
import Testing
import Workflows

/// What servers lack that are older than a feature.
@Suite struct ServerVersionTests {
  /// Specs, the first version that has all they ask for, and what is said on the one before it.
  struct Feature: Sendable, CustomTestStringConvertible {
    let spec: String
    let major: Int
    let problem: String
    var testDescription: String { problem }
  }

  private static let table = "tables:\n  t:\n    columns: {a: int, b: int, during: daterange}\n"

  static let features = [
    Feature(
      spec: table + "    unique:\n      - {columns: [a], nulls_not_distinct: true}\n",
      major: 15,
      problem: "5:24 PostgreSQL 14 has no `nulls_not_distinct` for a unique constraint"
    ),
    Feature(
      spec: table + "    indexes:\n      - {columns: [a], unique: true, nulls_not_distinct: true}\n",
      major: 15,
      problem: "5:38 PostgreSQL 14 has no `nulls_not_distinct` for an index"
    ),
    Feature(
      spec: table
        + "    foreign_keys:\n      - {columns: [a, b], references: t, on_delete: set null (b)}\n",
      major: 15,
      problem: "5:53 PostgreSQL 14 has no `on_delete_columns` for a foreign key"
    ),
    Feature(
      spec: "views:\n  v: {query: SELECT 1 AS a, security_invoker: true}\n",
      major: 15,
      problem: "2:29 PostgreSQL 14 has no `security_invoker` for a view"
    ),
    Feature(
      spec: "publications:\n  p: {schemas: [public]}\n",
      major: 15,
      problem: "2:7 PostgreSQL 14 has no `schemas` for a publication"
    ),
    Feature(
      spec: table + "publications:\n  p:\n    tables:\n      - {table: t, columns: [a]}\n",
      major: 15,
      problem: "7:20 PostgreSQL 14 has no `columns` of a publication's table"
    ),
    Feature(
      spec: table + "publications:\n  p:\n    tables:\n      - {table: t, where: a > 1}\n",
      major: 15,
      problem: "7:20 PostgreSQL 14 has no `where` of a publication's table"
    ),
    Feature(
      spec: "sequences:\n  s: {unlogged: true}\n",
      major: 15,
      problem: "2:7 PostgreSQL 14 has no `unlogged` for a sequence"
    ),
    Feature(
      spec: "collations:\n  c: {provider: icu, locale: de, rules: '&a < b'}\n",
      major: 16,
      problem: "2:34 PostgreSQL 15 has no `rules` for a collation"
    ),
    Feature(
      spec: "collations:\n  c: {provider: builtin, locale: C.UTF-8}\n",
      major: 17,
      problem: "2:17 PostgreSQL 16 has no collations of its own, `builtin`"
    ),
    Feature(
      spec: table + "    grants: {shop_app: [select, maintain]}\n",
      major: 17,
      problem: "4:33 PostgreSQL 16 has no privilege `maintain`"
    ),
    Feature(
      spec: "tables:\n  t:\n    columns: {a: bigint identity}\n    partition_by: {range: [a]}\n",
      major: 17,
      problem: "3:18 PostgreSQL 16 has no identity columns in partitioned tables"
    ),
    Feature(
      spec: table + "    partition_by: {range: [a]}\n    exclusions:\n      - elements:\n"
        + "          - {column: a, with: '='}\n          - {column: during, with: '&&'}\n",
      major: 17,
      problem: "6:9 PostgreSQL 16 has no exclusion constraints on partitioned tables"
    ),
    Feature(
      spec: table + "    partition_by: {range: [a]}\n    using: heap\n",
      major: 17,
      problem: "5:5 PostgreSQL 16 has no `using` for a partitioned table"
    ),
    Feature(
      spec: table + "    primary_key: {columns: [a, during], without_overlaps: true}\n",
      major: 18,
      problem: "4:41 PostgreSQL 17 has no `without_overlaps` for a primary key"
    ),
    Feature(
      spec: table + "    foreign_keys:\n"
        + "      - {columns: [a, during], references: t, period: true}\n",
      major: 18,
      problem: "5:47 PostgreSQL 17 has no `period` for a foreign key"
    ),
    Feature(
      spec: table + "    checks:\n      c: {expression: a > 0, enforced: false}\n",
      major: 18,
      problem: "5:30 PostgreSQL 17 has no `enforced` for a check constraint"
    ),
    Feature(
      spec:
        "tables:\n  t:\n    columns:\n      a: int\n      b: {type: int, generated: a * 2, virtual: true}\n",
      major: 18,
      problem: "5:40 PostgreSQL 17 has no `virtual` for a column"
    ),
    Feature(
      spec: "tables:\n  t:\n    columns:\n      a: {type: int, not_null: a_is_known}\n",
      major: 18,
      problem: "4:22 PostgreSQL 17 has no `not_null` for a column"
    ),
    Feature(
      spec: "publications:\n  p: {all_tables: true, generated_columns: true}\n",
      major: 18,
      problem: "2:25 PostgreSQL 17 has no `generated_columns` for a publication"
    ),
  ]

  @Test(arguments: features) func isRefusedWhereTheServerIsOlder(_ feature: Feature) {
    let specs = CompiledSpecs(
      sources: [Source(path: "a.yaml", text: feature.spec)],
      kinds: ObjectKinds.all
    )
    #expect(DiagnosticRenderer.human(specs.diagnostics) == "")
    let older = specs.unmetRequirements(on: ServerVersion((feature.major - 1) * 10_000 + 3))
    let found = older.map { problem in
      "\(problem.span.map { "\($0)".dropFirst("a.yaml:".count) } ?? "") \(problem.message)"
    }
    #expect(found == [feature.problem])
    #expect(
      older.first?.notes == ["it came with PostgreSQL \(feature.major); leave it out, or upgrade the server"]
    )
    #expect(specs.unmetRequirements(on: ServerVersion(feature.major * 10_000)).isEmpty)
  }

  @Test func aServerThatIsTooOldIsRefused() throws {
    let error = #expect(throws: PostgresError.self) { try Introspection.check(ServerVersion(130_022)) }
    #expect(error?.message == "the server is PostgreSQL 13.22, and plumb works with PostgreSQL 14 and later")
    try Introspection.check(ServerVersion(140_000))
  }
}
