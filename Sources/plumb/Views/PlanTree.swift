import CatalogModel
import Diffing
import Workflows

/// The summary of a plan as a tree of one line an object.
struct PlanTree {
  private let summary: PlanSummary

  init(_ summary: PlanSummary) { self.summary = summary }

  func text(_ terminal: Terminal) -> String {
    summary.entries.map { entry in
      let lines = self.lines(entry, name: entry.address.label, depth: 1, terminal)
      let parts = entry.children.flatMap { self.lines($0, name: $0.address.name.display, depth: 3, terminal) }
      return (lines + parts).map { $0 + "\n" }.joined()
    }.joined()
  }

  private func lines(_ entry: PlanSummary.Entry, name: String, depth: Int, _ terminal: Terminal) -> [String] {
    let indent = String(repeating: "  ", count: depth)
    let sign = entry.action?.sign ?? " "
    let padded = String(repeating: " ", count: 3 - sign.count) + sign
    let look = entry.action?.look
    let begin = String(indent.dropLast(2))
    let former =
      entry.former.map { "\($0.kind.hasArguments || entry.action == .move ? $0.label : $0.name.display) → " }
      ?? ""
    var pieces = [Flow.Piece(Text.line(former + name, width: .max), .bold)]
    if let reason = entry.reason { pieces += Self.apart([Flow.Piece].words(reason, .dim)) }
    let contents = entry.contents.map { "\($0.number) \($0.noun)" }
    pieces += Self.apart([Flow.Piece].list(contents, .dim))
    for hazard in Set(entry.hazards.map(\.id)).sorted(by: { $0.rawValue < $1.rawValue }) {
      pieces.append(Flow.Piece(hazard.rawValue, hazard.needsConsent ? .red : .yellow, after: "  "))
    }
    let kind = " \(entry.address.kind) "
    let line = Flow(pieces, indent: begin.count + 6).text(
      terminal,
      from: begin + padded + kind,
      shown: begin + (look.map { terminal(padded, $0) } ?? padded) + kind
    )
    return [line] + entry.properties.map { property($0, indent: indent + "      ", terminal) }
  }

  /// The same pieces, a little further from what comes before.
  private static func apart(_ pieces: [Flow.Piece]) -> [Flow.Piece] {
    pieces.first.map { [$0.after("  ")] + pieces.dropFirst() } ?? []
  }

  private func property(_ property: PropertyDifference, indent: String, _ terminal: Terminal) -> String {
    let room = max(20, terminal.width - indent.count - property.name.count - 5)
    let (from, to) = ValuePair(property).short(width: room)
    return "\(indent)\(property.name): \(terminal(from, .red)) → \(terminal(to, .green))"
  }
}

extension PlanSummary.Action {
  fileprivate var sign: String {
    switch self {
    case .create: "+"
    case .change: "~"
    case .drop: "-"
    case .recreate: "-/+"
    case .rename, .move: "→"
    }
  }

  fileprivate var look: Terminal.Look {
    switch self {
    case .create: .green
    case .change: .yellow
    case .drop: .red
    case .recreate: .magenta
    case .rename, .move: .cyan
    }
  }
}
