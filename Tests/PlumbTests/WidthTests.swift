import CatalogModel
import Diagnostics
import Diffing
import ObjectKinds
import Planning
import SQLText
import Testing
import Workflows

@testable import plumb

/// Nothing that people are shown of a plan is wider than their terminal, but SQL and what they copy.
@Suite struct WidthTests {
  /// Names of 63 bytes: narrow, of double width, and with marks that take no room.
  private static let names = [
    String(repeating: "a_long_name_", count: 6).prefix(63), String(repeating: "表", count: 21).prefix(21),
    String(repeating: "e\u{301}", count: 21).prefix(21),
  ].map(String.init)

  private static func specs(_ columns: String, _ name: String) -> CompiledSpecs {
    let text = """
      schemas: {"\(name)": {}}
      tables: {"\(name).\(name)": {columns: {id: bigint, \(columns)}}}
      """
    return CompiledSpecs(sources: [Source(path: "specs/shop.yaml", text: text)], kinds: ObjectKinds.all)
  }

  private func view(_ name: String) -> PlanView {
    let (live, desired) = (
      Self.specs("\"\(name)\": text?", name).catalog,
      Self.specs("\"new_\(name.dropLast(4))\": text?", name).catalog
    )
    let identifier = Identifier(name)
    let table = Relation(schema: identifier, name: identifier)
    let column = ObjectAddress(Column.kind, identifier, identifier, identifier)
    var steps = [
      Step(
        .drop,
        column,
        reason: "a longer reason than usual, which tells of much that has to be said here",
        statements: [
          Statement("SELECT 1", hazards: [.dataLoss("its values go"), .rewrite("all of it"), .scan("read")])
        ]
      ),
      Step(.alter, column, statements: [Statement("SELECT 2", hazards: [.backfill("rows are written")])]),
    ]
    for index in steps.indices {
      steps[index].facts.locks = [table: .shareUpdateExclusive]
      steps[index].facts.scans = [table]
      steps[index].facts.rewrites = [table]
    }
    let plan = Plan(
      steps: steps,
      from: Fingerprint("a"),
      to: Fingerprint("b"),
      server: ServerVersion(150_018)
    )
    let differences = Diffing.differences(from: live, to: desired)
    var summary = PlanSummary(differences, from: live, to: desired, kinds: ObjectKinds.all)
    for place in summary.entries.indices {
      for part in summary.entries[place].children.indices {
        summary.entries[place].children[part].hazards = steps.flatMap(\.statements).flatMap(\.hazards)
        summary.entries[place].children[part].reason = steps[0].reason
      }
    }
    return PlanView(
      plan: plan,
      differences: differences,
      summary: summary,
      sql: "",
      target: Target(name: "postgresql://\(name)/\(name)", version: ServerVersion(150_018)),
      compared: 1,
      hidden: 0,
      deprecations: [(column, "use \(name) instead")],
      sizes: [table: RelationSize(rows: 1_041_000_000, bytes: 12 << 40)],
      lints: [.warning("lint.no-primary-key", "\(column) has no primary key")],
      savedTo: nil
    )
  }

  @Test(arguments: names, [40, 80, 100, 200])
  func nothingIsWider(_ name: String, _ width: Int) {
    let terminal = Terminal(isColored: false, width: width)
    let view = view(name)
    let text = view.human(terminal)
    for line in text.split(separator: "\n") where !line.contains("--") {
      #expect(Text.width(String(line)) <= width, "\(line)")
    }
    for word in ["data-loss", "share update exclusive", "1,041,000,000", "12 TB", "backfill:"] {
      // A table whose numbers are under their titles has them in one line, and so has a paragraph.
      #expect(text.contains(word) || text.replacing(/\n */, with: " ").contains(word), "\(word) in \(text)")
    }
    // What is copied is whole.
    #expect(text.contains(name), "\(text)")
  }

  /// The table has room in 80 columns, without what it has nothing to say in.
  @Test func whatIsEmptyGivesWayFirst() {
    let table = Relation(schema: "public", name: "orders")
    var step = Step(
      .create,
      ObjectAddress(Index.kind, "public", "orders", "orders_customer_id_created_at_idx"),
      statements: ["SELECT 1"]
    )
    step.facts.locks = [table: .shareUpdateExclusive]
    step.facts.scans = [table]
    let plan = Plan(
      steps: [step],
      from: Fingerprint("a"),
      to: Fingerprint("b"),
      server: ServerVersion(150_018)
    )
    let steps = StepTable(plan: plan, sizes: [table: RelationSize(rows: 41_000_000, bytes: 12 << 30)])
    #expect(
      steps.text(Terminal(isColored: false, width: 80)) == """
        step  tx  what                 lock                    reads         rows   size
           1   1  create in…ed_at_idx  share update exclusive  orders  41,000,000  12 GB

        """
    )
    #expect(steps.text(Terminal(isColored: false, width: 200)).contains("rewrites"))
  }

  @Test(arguments: names)
  func hazardsStandInTheTree(_ name: String) {
    let text = PlanTree(view(name).summary).text(Terminal(isColored: false, width: 40))
    for line in text.split(separator: "\n") { #expect(Text.width(String(line)) <= 40, "\(line)") }
    for hazard in ["data-loss", "rewrite", "scan", "backfill"] {
      #expect(text.split(separator: hazard).count == 3, "\(hazard) in \(text)")
    }
  }

  @Test(arguments: [
    ("orders", 6, "orders"), ("customers", 6, "cus…rs"), ("表表表表", 8, "表表表表"), ("表表表表", 7, "表表…表"),
    ("e\u{301}e\u{301}e\u{301}", 3, "e\u{301}e\u{301}e\u{301}"),
    ("e\u{301}e\u{301}e\u{301}e\u{301}", 3, "e\u{301}…e\u{301}"),
  ])
  func namesLackTheirMiddle(_ text: String, _ width: Int, _ short: String) {
    #expect(Text.middle(text, width: width) == short)
    #expect(Text.width(Text.middle(text, width: width)) <= width)
  }
}
