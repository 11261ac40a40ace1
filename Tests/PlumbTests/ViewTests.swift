import CatalogModel
import Diagnostics
import Diffing
import ObjectKinds
import Planning
import SQLText
import Testing
import Workflows

@testable import plumb

/// What people and programs are shown, to the letter.
@Suite struct ViewTests {
  private let live = ViewTests.specs(
    """
    tables:
      orders:
        columns: {id: bigint, note: text?, total: integer}
        primary_key: [id]
      notes: {columns: {id: bigint}}
    """
  )
  private let desired = ViewTests.specs(
    """
    tables:
      orders:
        comment: One checkout.
        columns: {id: bigint, remark: text?, total: bigint}
        primary_key: [id]
      users: {columns: {id: bigint, name: text}, checks: {has_a_name: name <> ''}}
    """
  )
  private let plain = Terminal(isColored: false, width: 80)
  private let target = Target(name: "postgresql://example/shop", version: ServerVersion(150_018))
  private var summary: PlanSummary {
    PlanSummary(
      Diffing.differences(from: live.catalog, to: desired.catalog),
      from: live.catalog,
      to: desired.catalog,
      kinds: ObjectKinds.all
    )
  }

  private static func specs(_ text: String) -> CompiledSpecs {
    CompiledSpecs(sources: [Source(path: "specs/shop.yaml", text: text)], kinds: ObjectKinds.all)
  }

  private var plan: Plan {
    let note = ObjectAddress(Column.kind, "public", "orders", "note")
    let drop = Statement("ALTER TABLE public.orders DROP COLUMN note", hazards: [.dataLoss("its values go")])
    return Plan(
      steps: [Step(.drop, note, statements: [drop])],
      from: Fingerprint("sha256:1"),
      to: Fingerprint("sha256:2"),
      server: ServerVersion(150_018)
    )
  }

  var planView: PlanView {
    PlanView(
      plan: plan,
      differences: [],
      summary: summary,
      sql: plan.sqlFile(program: "plumb", lockTimeout: 3000),
      target: target,
      compared: 10,
      hidden: 0,
      unmodelled: Unmodelled(objects: []),
      deprecations: [],
      savedTo: nil
    )
  }

  @Test func aPlanShowsTheTreeTheStatementsAndTheLosses() {
    #expect(
      planView.human(plain) == """
        postgresql://example/shop, PostgreSQL 15.18

          - table public.notes  1 column
          ~ table public.orders
                comment: none → One checkout.
              - column note
              + column remark
              ~ column total
                    type: integer → bigint
          + table public.users  2 columns, 1 check constraint

        BEGIN;
        SET LOCAL lock_timeout = 3000;

        -- step 1: drop column public.orders.note
        --   data-loss: its values go
        ALTER TABLE public.orders DROP COLUMN note;

        COMMIT;

        a decision to take: a drop and a create look alike
          is column public.orders.remark the former note?
            yes: say `was: note` in its specs, or --rename public.orders.note=remark
            no:  --not-renamed public.orders.note

        apply refuses this plan until each of these is accepted
          --accept data-loss:public.orders.note  its values go

        2 to create, 2 to change, 2 to drop; 1 statement in 1 transaction

        """
    )
  }

  @Test func whatIsAdvisedCanBePastedIntoAShell() {
    let (live, desired) = (
      Self.specs("tables: {t: {columns: {id: bigint, \"it's $1\": text?}}}"),
      Self.specs("tables: {t: {columns: {id: bigint, a b: text?, a.b: text?}}}")
    )
    var view = planView
    view.summary = PlanSummary(
      Diffing.differences(from: live.catalog, to: desired.catalog),
      from: live.catalog,
      to: desired.catalog,
      kinds: ObjectKinds.all
    )
    let text = view.human(plain)
    #expect(text.contains("--rename 'public.t.it'\\''s $1=a b'\n"), "\(text)")
    #expect(text.contains("--not-renamed 'public.t.it'\\''s $1'\n"), "\(text)")
  }

  @Test func aPlanTellsProgramsWhatItTellsPeople() {
    let json = planView.json
    #expect(json.hasPrefix("{\n  \"version\": 1,\n"))
    #expect(json.contains(#""accept": "data-loss:public.orders.note""#))
    #expect(json.contains(#""ALTER TABLE public.orders DROP COLUMN note""#))
  }

  @Test func driftShowsBothValuesAndThePlaces() {
    let view = DriftView(
      differences: differences(from: live.catalog, to: desired.catalog),
      summary: summary,
      compared: 10,
      hidden: 2,
      unmodelled: Unmodelled(objects: []),
      annotations: desired.catalog.annotations,
      target: target
    )
    #expect(
      view.human(plain) == """
        postgresql://example/shop, PostgreSQL 15.18

        - table public.notes
            only in the database: 1 column

        ~ table public.orders  specs/shop.yaml:2:3
            comment  specs/shop.yaml:3:5
              live  none
              specs One checkout.
            - column note
                only in the database
            + column remark  specs/shop.yaml:4:27
                only in the specs
            ~ column total  specs/shop.yaml:4:42
                type
                  live  integer
                  specs bigint

        + table public.users  specs/shop.yaml:6:3
            only in the specs: 2 columns, 1 check constraint

        the database is out of plumb: 10 objects differ from the specs

        """
    )
  }

  @Test func equalityCountsWhatWasComparedAndWhatWasNot() {
    #expect(
      Equality(compared: 3, hidden: 1, unmodelled: Unmodelled(objects: [])).human(plain) == """
        the database equals the specs (3 objects compared)
        1 object outside of the specs' schemas is not managed

        """
    )
  }

  @Test func longValuesAreCutWhereTheyDiffer() {
    let pair = ValuePair(
      live: .scalar("select a_rather_long_name, another_one from somewhere"),
      specs: .scalar("select a_rather_long_name, something_else from somewhere")
    )
    #expect(pair.short(width: 60).live == "…ong_name, another_one from s…")
    #expect(pair.short(width: 60).specs == "…ong_name, something_else fro…")
  }

  @Test func ofTextsOnlyTheLinesThatDifferAreShown() {
    let pair = ValuePair(
      live: .scalar("a\nb\nc\nd\ne"),
      specs: .scalar("a\nb\nc\nx\ne")
    )
    #expect(pair.lines(plain) == ["      …", "      c", "live  d", "specs x", "      e"])
  }

  @Test func coloursAreForTerminalsAndThoseWhoAskForThem() {
    #expect(!Terminal(descriptor: -1, variables: [:]).isColored)
    #expect(Terminal(descriptor: -1, variables: ["CLICOLOR_FORCE": "1"]).isColored)
    #expect(!Terminal(descriptor: -1, variables: ["CLICOLOR_FORCE": "1", "NO_COLOR": "1"]).isColored)
    #expect(Terminal(isColored: true, width: 80)("x", .red, .bold) == "\u{1B}[31;1mx\u{1B}[0m")
  }

  @Test(arguments: [("3s", 3000), ("500ms", 500), ("0", 0), ("2min", 120_000), ("7", 7)])
  func timesAreReadAsPostgreSQLReadsThem(text: String, count: Int) {
    #expect(Milliseconds(argument: text)?.count == count)
  }

  @Test(arguments: ["", "s", "3 s", "-1", "3days", "99999999999999999999", "999999h"])
  func otherTimesAreRefused(text: String) {
    #expect(Milliseconds(argument: text) == nil)
  }

  /// A lock lasts until its transaction ends, whatever that does to other tables.
  @Test func saysWhoHasToWait() {
    let (orders, users, empty) = (Relation("orders"), Relation("users"), Relation("empty"))
    var facts = [Facts(), Facts(), Facts()]
    facts[0].locks = [orders: .accessExclusive, empty: .accessExclusive]
    facts[0].scans = [empty]
    facts[1].locks = [users: .shareRowExclusive, orders: .rowExclusive]
    facts[2].rewrites = [orders]
    facts[2].scans = [orders, users]
    let steps = facts.map { facts in
      var step = Step(.alter, ObjectAddress(Table.kind, "public", "orders"), statements: ["SELECT 1"])
      step.facts = facts
      return step
    }
    let plan = Plan(
      steps: steps,
      from: Fingerprint("a"),
      to: Fingerprint("b"),
      server: ServerVersion(150_018)
    )
    let sizes = [
      orders: RelationSize(rows: 41_000_000, bytes: 12 << 30), users: RelationSize(rows: 3, bytes: 8192),
      empty: RelationSize(rows: 0, bytes: 0),
    ]
    #expect(
      StallTable(stalls: plan.stalls, sizes: sizes).text(plain) == """
        who has to wait
          public.orders (about 41,000,000 rows, 12 GB): reads and writes wait in steps 1
            to 3, while it is written anew and public.users is read
          public.users (about 3 rows, 8192 bytes): writes wait in steps 2 to 3, while
            public.orders is written anew and it is read

        """
    )
  }
}

extension Relation {
  fileprivate init(_ name: Identifier) { self.init(schema: "public", name: name) }
}
