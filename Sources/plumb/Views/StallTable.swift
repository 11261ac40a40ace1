import Planning
import Workflows

/// Who has to wait for a plan, and while how much is done.
struct StallTable {
  let stalls: [Stall]
  let sizes: [Relation: RelationSize]

  /// The lines for relations that hold rows; nobody waits long for an empty one.
  func text(_ terminal: Terminal) -> String {
    let lines = stalls.filter { sizes[$0.relation].map { $0.rows > 0 } ?? false }.map { stall in
      let name = Flow.Piece(Text.line("\(stall.relation)", width: .max), .bold)
      return Flow([name] + .words(circumstances(of: stall)), indent: 4).text(terminal, from: "  ") + "\n"
    }
    return lines.isEmpty ? "" : terminal("who has to wait", .yellow) + "\n" + lines.joined()
  }

  /// Who has to wait for one relation, and how long.
  func line(of stall: Stall, _ terminal: Terminal) -> String {
    terminal("\(stall.relation)", .bold) + circumstances(of: stall)
  }

  private func circumstances(of stall: Stall) -> String {
    let steps =
      stall.steps.count == 1
      ? "in step \(stall.steps.lowerBound)"
      : "in steps \(stall.steps.lowerBound) to \(stall.steps.upperBound)"
    return
      "\(size(stall.relation)): \(stall.mode.blocked ?? "nothing") wait \(steps), \(meanwhile(stall))"
  }

  private func size(_ relation: Relation) -> String {
    sizes[relation].map { size in
      let rows = size.rows == 1 ? "1 row" : "\(Text.grouped(size.rows)) rows"
      return " (about \(rows), \(Text.bytes(size.bytes)))"
    } ?? ""
  }

  private func meanwhile(_ stall: Stall) -> String {
    let read = stall.scans.subtracting(stall.rewrites)
    let parts = [(stall.rewrites, "written anew"), (read, "read")].compactMap { relations, word -> String? in
      let held = relations.filter { $0 == stall.relation || sizes[$0].map { $0.rows > 0 } ?? true }.sorted()
      guard let first = held.first else { return nil }
      let names = held.map { $0 == stall.relation ? "it" : "\($0)" }.joined(separator: ", ")
      return "\(names) \(held.count > 1 || first != held.last ? "are" : "is") \(word)"
    }
    return parts.isEmpty ? "for a moment each" : "while " + parts.joined(separator: " and ")
  }
}
