import CatalogModel
import Diagnostics
import Planning
import SQLText

extension PlanFile {
  /// Takes over what somebody has changed in the statements of a plan.
  ///
  /// A step is known by its line, which stays as it is; it may be left out, go elsewhere, or have other statements. What
  /// begins and ends transactions follows from the statements and not from the file.
  ///
  /// - Parameter steps: The steps as plumb has planned them.
  /// - Returns: The steps as the file has them.
  /// - Throws: An error at the line that can't be understood.
  func revision(of steps: [Step]) throws(Diagnostic) -> [Step] {
    var rest = steps
    var revised: [Step] = []
    var line = 0
    while line < lines.count {
      guard let headline = lines[line].headline else {
        line += 1
        continue
      }
      let head = line
      line += 1
      while line < lines.count, lines[line].text.hasPrefix("--   ") { line += 1 }
      let alike = rest.indices.filter { rest[$0].headline == headline }
      if let same = alike.first(where: { hasLines(rest[$0].sqlLines, at: line) }) {
        line += rest[same].sqlLines.count
        revised.append(rest.remove(at: same))
        continue
      }
      guard let place = alike.first else {
        throw .error(
          "plan.unknown-step",
          "the plan has no step `\(headline)`",
          at: lines[head].span(in: source),
          notes: ["statements can be changed, but the line of their step stays as it is"]
        )
      }
      let begin = line
      while line < lines.count, !lines[line].isMark { line += 1 }
      revised.append(try revision(of: rest.remove(at: place), lines[begin..<line]))
    }
    return revised.filter { !$0.statements.isEmpty }
  }

  private func hasLines(_ expected: [String], at line: Int) -> Bool {
    let end = line + expected.count
    return end <= lines.count && zip(lines[line..<end], expected).allSatisfy { $0.text == $1 }
      && (end == lines.count || lines[end].text.isEmpty || lines[end].isMark)
  }

  private func revision(of step: Step, _ lines: ArraySlice<Line>) throws(Diagnostic) -> Step {
    let span = lines.first.map { first in
      Span(
        source: source,
        range: first.start..<(lines.last.map { $0.start + $0.text.utf8.count } ?? first.start)
      )
    }
    let texts: [SQL]
    do throws(SQL.FragmentError) {
      texts = try SQL.statements(in: lines.map(\.text).joined(separator: "\n"))
    } catch {
      throw .error("plan.unreadable", "the statements can't be told apart: \(error.flaw.rawValue)", at: span)
    }
    let hazards = step.statements.flatMap(\.hazards)
    let isOutside = step.statements.contains { $0.transaction == .outside }
    let isApart = step.statements.contains(where: \.isApart)
    var revised = step
    revised.statements = texts.enumerated().map { index, text in
      var statement = Statement(text, hazards: index == 0 ? hazards : [], origin: span)
      statement.transaction = isOutside ? .outside : isApart ? .alone : .shared
      return statement
    }
    return revised
  }
}
