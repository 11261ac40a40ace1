import CatalogModel
import Planning
import SQLText
import Workflows

/// What each step does to the tables that are there already, a line each.
struct StepTable {
  let plan: Plan
  let sizes: [Relation: RelationSize]

  private static let titles = ["step", "tx", "what", "lock", "reads", "rewrites", "rows", "size"]
  /// The column that gives way where the terminal is narrow.
  private static let flexible = 2
  /// The columns of numbers, which end at the same place.
  private static let numbers: Set<Int> = [0, 1, 6, 7]

  /// The table, no wider than the terminal; steps that nobody with rows meets are not in it.
  func text(_ terminal: Terminal) -> String {
    let rows = rows
    guard !rows.isEmpty else { return "" }
    var widths = Self.titles.indices.map { column in
      ([Self.titles] + rows).map { $0[column].count }.max() ?? 0
    }
    let others = widths.indices.filter { $0 != Self.flexible }.map { widths[$0] + 2 }.reduce(0, +)
    widths[Self.flexible] = min(widths[Self.flexible], max(12, terminal.width - others))
    let lines = rows.map { line($0, widths) + "\n" }
    return terminal(line(Self.titles, widths), .dim) + "\n" + lines.joined()
  }

  private func line(_ cells: [String], _ widths: [Int]) -> String {
    let padded = cells.enumerated().map { column, cell in
      let text = column == Self.flexible ? Text.line(cell, width: widths[column]) : cell
      let space = String(repeating: " ", count: max(0, widths[column] - text.count))
      return Self.numbers.contains(column) ? space + text : text + space
    }
    let line = padded.joined(separator: "  ")
    return String(line.reversed().drop { $0 == " " }.reversed())
  }

  private var rows: [[String]] {
    var rows: [[String]] = []
    var number = 0
    for (index, transaction) in plan.transactions.enumerated() {
      for step in transaction.steps {
        number += 1
        if let cells = cells(of: step) {
          rows.append(["\(number)", transaction.isBlock ? "\(index + 1)" : "none", step.headline] + cells)
        }
      }
    }
    return rows
  }

  /// The strongest lock on a relation with rows, what is read and written anew of such, and how large the largest is.
  private func cells(of step: Step) -> [String]? {
    let facts = step.facts
    let all = facts.scans.union(facts.rewrites).union(facts.locks.keys)
    let held = all.filter { sizes[$0].map { $0.rows > 0 } ?? false }
    guard let rows = held.compactMap({ sizes[$0]?.rows }).max(),
      let bytes = held.compactMap({ sizes[$0]?.bytes }).max()
    else { return nil }
    let mode = facts.locks.filter { held.contains($0.key) }.values.max()
    return [
      mode?.sql.lowercased() ?? "", names(facts.scans.intersection(held)),
      names(facts.rewrites.intersection(held)),
      Text.grouped(rows), Text.bytes(bytes),
    ]
  }

  private func names(_ relations: Set<Relation>) -> String {
    guard let first = relations.sorted().first else { return "" }
    return relations.count == 1 ? Text.line(first.name.name, width: 24) : "\(relations.count) tables"
  }
}
