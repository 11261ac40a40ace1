import CatalogModel
import Planning
import SQLText
import Workflows

/// What each step does to the tables that are there already, a line each.
struct StepTable {
  let plan: Plan
  let sizes: [Relation: RelationSize]

  private static let titles = ["step", "tx", "what", "lock", "reads", "rewrites", "rows", "size"]
  /// The columns of names, which give way where the terminal is narrow, and how narrow they become.
  private static let flexible = [2: 16, 4: 8, 5: 8]
  /// The columns of numbers, which end at the same place.
  private static let numbers: Set<Int> = [0, 1, 6, 7]

  /// The table, no wider than the terminal; steps that nobody with rows meets are not in it.
  func text(_ terminal: Terminal) -> String {
    let rows = rows
    guard !rows.isEmpty else { return "" }
    guard let widths = widths(of: rows, in: terminal.width) else { return paragraphs(rows, terminal) }
    let lines = rows.map { line($0, widths) + "\n" }
    return terminal(line(Self.titles, widths), .dim) + "\n" + lines.joined()
  }

  /// The columns with how wide they are side by side; nil where they cannot be.
  ///
  /// Where not all of them have room, those without a value are left out first.
  private func widths(of rows: [[String]], in room: Int) -> [(column: Int, width: Int)]? {
    func excess(_ columns: [(column: Int, width: Int)]) -> Int {
      columns.reduce(0) { $0 + $1.width } + 2 * (columns.count - 1) - room
    }
    var columns = Self.titles.indices.map { column in
      (column: column, width: ([Self.titles] + rows).map { Text.width($0[column]) }.max() ?? 0)
    }
    if excess(columns) > 0 { columns.removeAll { place in rows.allSatisfy { $0[place.column].isEmpty } } }
    while excess(columns) > 0 {
      let wide = columns.indices.filter { columns[$0].width > Self.flexible[columns[$0].column] ?? .max }
      guard let widest = wide.max(by: { columns[$0].width < columns[$1].width }) else { return nil }
      columns[widest].width -= 1
    }
    return columns
  }

  /// The same, a few lines a step.
  private func paragraphs(_ rows: [[String]], _ terminal: Terminal) -> String {
    rows.map { cells in
      let what = Flow(.words("step \(cells[0]) (tx \(cells[1])): \(cells[2])"), indent: 6).text(terminal)
      let facts = (3..<cells.count).filter { !cells[$0].isEmpty }.map { column in
        [Flow.Piece("\(Self.titles[column]):", .dim, after: ", ")] + [Flow.Piece].words(cells[column])
      }
      return "\(what)\n" + Flow(facts.flatMap(\.self), indent: 6).text(terminal, from: "      ") + "\n"
    }.joined()
  }

  private func line(_ cells: [String], _ widths: [(column: Int, width: Int)]) -> String {
    let padded = widths.map { column, width in
      let text = Text.middle(cells[column], width: width)
      let space = String(repeating: " ", count: max(0, width - Text.width(text)))
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
          rows.append(
            [
              "\(number)", transaction.isBlock ? "\(index + 1)" : "none",
              Text.line(step.headline, width: .max),
            ] + cells
          )
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
    guard relations.count == 1 else { return "\(relations.count) tables" }
    return Text.middle(Text.line(first.name.name, width: .max), width: 24)
  }
}
