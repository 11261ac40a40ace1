import CatalogModel
import Diagnostics
import Linting
import ObjectKinds
import SpecFiles
import SQLText
import Testing

/// What each rule finds, and what it leaves alone.
@Suite struct LintingTests {
  private static func findings(_ text: String, levels: [String: LintRule.Level] = [:]) -> [Diagnostic] {
    let source = Source(path: "specs/test.yaml", text: text)
    let read = SpecReader(kinds: ObjectKinds.all, schemaKind: Schema.self).catalog(from: [source])
    #expect(read.diagnostics.isEmpty, "\(read.diagnostics.map(\.message))")
    return Linter(levels: levels).findings(in: read.catalog)
  }

  private static func table(_ column: String, _ rest: String = "") -> String {
    """
    tables:
      t:
        columns: {id: bigint, a: '\(column)'}
        primary_key: [id]
    \(rest)
    """
  }

  @Test(arguments: [
    ("timestamp-without-time-zone", table("timestamp"), table("timestamptz")),
    ("timestamp-without-time-zone", table("timestamp(3) without time zone[]"), table("date")),
    ("time-with-time-zone", table("timetz"), table("time")),
    ("varchar-length", table("varchar(20)"), table("varchar")),
    ("char-length", table("character(2)"), table("\"char\"")),
    ("json", table("json?"), table("jsonb?")),
    ("money", table("money"), table("numeric(12,2)")),
    ("serial", table("bigserial"), table("bigint")),
    (
      "foreign-key-index", table("bigint? -> t"),
      table("bigint? -> t", "    indexes: [[a, id]]")
    ),
    (
      "foreign-key-index", table("bigint? -> t", "    indexes: [{columns: [a], where: id > 5}]"),
      table("bigint? -> t", "    unique: [[a]]")
    ),
    ("foreign-key-type", table("int? -> t", "    indexes: [[a]]"), table("int8? -> t", "    indexes: [[a]]")),
    (
      "set-null-on-not-null", table("bigint -> t on delete set null", "    indexes: [[a]]"),
      table("bigint? -> t on delete set null", "    indexes: [[a]]")
    ),
    (
      "integer-key", "tables: {t: {columns: {id: {type: integer, identity: always}}, primary_key: [id]}}",
      "tables: {t: {columns: {id: integer}, primary_key: [id]}}"
    ),
    (
      "redundant-index", table("bigint", "    indexes: [[a], [a, id]]"),
      table(
        "bigint",
        "    indexes: [[a, id], [id, a], {columns: [a], using: hash}, {columns: [a], where: id > 1}]"
      )
    ),
    ("redundant-index", table("bigint", "    indexes: [[id]]"), table("bigint", "    indexes: [[id desc]]")),
    ("no-primary-key", "tables: {t: {columns: {id: bigint}}}", table("bigint")),
    (
      "policies-off", table("bigint", "    policies: {p: {using: id > 0}}"),
      table("bigint", "    row_security: true\n    policies: {p: {using: id > 0}}")
    ),
    (
      "no-policies", table("bigint", "    row_security: true"),
      table("bigint", "    row_security: false")
    ),
    (
      "definer-search-path",
      "functions: {f(): {returns: int, language: sql, security_definer: true, body: select 1}}",
      "functions: {f(): {returns: int, language: sql, security_definer: true, set: {search_path: ''}, body: select 1}}"
    ),
    ("quoted-name", "tables: {T: {columns: {id: bigint}, primary_key: [id]}}", table("bigint")),
    ("quoted-name", "tables: {t: {columns: {id: bigint, order: int}, primary_key: [id]}}", table("bigint")),
  ])
  func findsWhatIsAgainstIt(_ rule: String, _ against: String, _ according: String) {
    let levels = [rule: LintRule.Level.warning]
    let found = Self.findings(against, levels: levels)
    #expect(found.map(\.id) == ["lint.\(rule)"], "\(found.map(\.message))")
    #expect(found.first?.span != nil)
    #expect(Self.findings(according, levels: levels).map(\.id).filter { $0 == "lint.\(rule)" } == [])
  }

  @Test func everyRuleIsTried() {
    let tried = Set(
      [
        "timestamp-without-time-zone", "time-with-time-zone", "varchar-length", "char-length", "json",
        "money", "serial",
        "foreign-key-index", "foreign-key-type", "set-null-on-not-null", "integer-key", "redundant-index",
        "no-primary-key", "policies-off", "no-policies", "definer-search-path", "quoted-name",
      ]
    )
    #expect(Set(LintRule.all.map(\.id)) == tried)
  }

  @Test func aReasonAtTheObjectOrAroundItLetsItBe() {
    let atColumn = """
      tables:
        t:
          columns: {id: bigint, a: {type: json, allow: {json: The bytes are signed.}}}
          primary_key: [id]
      """
    #expect(Self.findings(atColumn).isEmpty)
    let atTable = """
      tables:
        t:
          allow: {json: The bytes are signed.}
          columns: {id: bigint, a: json, b: json}
          primary_key: [id]
      """
    #expect(Self.findings(atTable).isEmpty)
    let atKeyColumn = """
      tables:
        t:
          columns: {id: bigint, a: {type: bigint, references: t, allow: {foreign-key-index: It is small.}}}
          primary_key: [id]
      """
    #expect(Self.findings(atKeyColumn).isEmpty)
  }

  @Test func whatIsSaidForNothingIsTold() {
    let text = """
      tables:
        t:
          allow: {jsonn: It is so., money: There is none.}
          columns: {id: bigint}
          primary_key: [id]
      """
    let found = Self.findings(text)
    #expect(found.map(\.id) == ["lint.unknown-rule", "lint.unneeded-allowance"])
    #expect(found.first?.notes == ["did you mean `json`?"])
    #expect(found.map { "\($0.span?.start.line ?? 0)" } == ["3", "3"])
  }

  @Test func onlyWhatIsConcernedIsLookedAtAndAllOfItsTable() {
    let text = """
      tables:
        t: {columns: {id: bigint, a: json}, primary_key: [id]}
        u: {columns: {id: bigint, a: json}, primary_key: [id]}
      views:
        v: select 1
      """
    let source = Source(path: "specs/test.yaml", text: text)
    let catalog = SpecReader(kinds: ObjectKinds.all, schemaKind: Schema.self).catalog(from: [source]).catalog
    func findings(_ isConcerned: (ObjectAddress) -> Bool) -> [String] {
      Linter().findings(in: catalog, at: isConcerned).map(\.message)
    }
    #expect(findings { $0.kind == View.kind }.isEmpty)
    #expect(findings { $0.kind == Table.kind && $0.name == "t" }.count == 1)
    #expect(findings { $0.kind == PrimaryKey.kind && $0.names[1] == "u" }.count == 1)
  }

  @Test func levelsDecide() {
    let text = Self.table("json")
    #expect(Self.findings(text, levels: ["json": .off]).isEmpty)
    #expect(Self.findings(text, levels: ["json": .error]).map(\.severity) == [.error])
    #expect(Self.findings(text).map(\.severity) == [.warning])
  }

  @Test func externalTablesAreOthersBusiness() {
    #expect(Self.findings("tables: {t: {external: true, columns: {id: json}}}").isEmpty)
  }
}
