import CatalogModel
package import Diagnostics
import PostgresClient
import SQLText

/// What PostgreSQL refuses of the specs.
package struct ElaborationFailure: Error {
  package let diagnostics: [Diagnostic]

  init(_ refusals: [(Elaboration.Work, PostgresError)], of specs: Catalog) {
    // What belongs to something that is not there has no fault of its own.
    let refused = Set(refusals.map(\.0.object.address))
    // Nor has what was to follow an object.
    var told: Set<ObjectAddress> = []
    let missing = MissingNames(refusals)
    diagnostics = refusals.compactMap { work, error in
      let address = work.object.address
      guard !work.object.parents.contains(where: refused.contains), !missing.excuses(address),
        told.insert(address).inserted
      else { return nil }
      guard let circle = missing.circle(of: address) else { return work.diagnostic(error, specs.annotations) }
      told.formUnion(circle)
      return Self.circle(circle, specs)
    }
  }

  private static func circle(
    _ circle: [ObjectAddress],
    _ specs: Catalog
  ) -> Diagnostic {
    let others = (circle.dropFirst() + circle.prefix(1)).map(\.description)
    let needs = others.count == 1 ? "itself" : others.joined(separator: ", which needs ")
    let objects = circle.compactMap { specs[$0] }
    let ways = Set(objects.compactMap { type(of: $0).looseningDirective?.name }).sorted()
    return .error(
      "elaboration.circle",
      "\(circle[0]) needs \(needs)",
      at: specs.annotations[circle[0]]?.span,
      secondary: circle.dropFirst().compactMap { address in
        specs.annotations[address]?.span.map {
          Diagnostic.Label(span: $0, message: "it is part of the circle")
        }
      },
      notes: ["PostgreSQL creates one after the other: one of them has to do without the next"]
        + ways.map { "or it comes in two steps, if its spec says its `\($0)`" }
    )
  }
}

extension Elaboration.Work {
  /// The server's complaint, at the place in the specs that it is about.
  fileprivate func diagnostic(
    _ error: PostgresError,
    _ annotations: [ObjectAddress: Annotation]
  ) -> Diagnostic {
    let code = error.sqlstate.map { " (SQLSTATE \($0))" } ?? ""
    var notes = ["PostgreSQL was asked to create \(object.address)\(code)"]
    if let detail = error.detail { notes.append(detail) }
    if let hint = error.hint { notes.append("hint: \(hint)") }
    if let line = offendingLine(error) { notes.append("in: \(line)") }
    if isVerification, let directive = type(of: object).checkDirective {
      notes.append("where it is to stay as it is, say `\(directive.name): false` of it")
    }
    return Diagnostic(
      id: isVerification ? "elaboration.body" : "elaboration.refused",
      severity: .error,
      message: error.isAboutSeveralStatements
        ? "this SQL ends its statement and begins another: one was expected" : error.message,
      span: ErrorPlace(error)?.span(in: [object] + children, annotations)
        ?? ErrorPlace.ofName(in: error, [object] + children, annotations)
        ?? ErrorPlace(error)?.spanOfWord(in: [object] + children, annotations) ?? span(error),
      notes: notes
    )
  }

  /// The span of the property whose text the server stumbled over, or else that of the object.
  private func span(_ error: PostgresError) -> Span? {
    guard let annotation else { return nil }
    guard let offending = offendingText(error) else { return annotation.span }
    for (name, field) in object.fields {
      if let text = field.text, text.count > 2, offending.contains(text), let span = annotation.keySpans[name]
      {
        return span
      }
    }
    return annotation.span
  }

  private func offendingLine(_ error: PostgresError) -> String? {
    offendingText(error)?.split(separator: "\n").first.map(String.init)
  }

  /// The line of the script that the server pointed at.
  private func offendingText(_ error: PostgresError) -> String? {
    guard let position = error.position, let sql = error.statement?.text, position <= sql.count else {
      return nil
    }
    let index = sql.index(sql.startIndex, offsetBy: position - 1)
    let start = sql[..<index].lastIndex(of: "\n").map { sql.index(after: $0) } ?? sql.startIndex
    let end = sql[index...].firstIndex(of: "\n") ?? sql.endIndex
    return String(sql[start..<end])
  }
}

extension PostgresError {
  /// What the server says, in the words of its protocol, of text that is more than one statement.
  fileprivate var isAboutSeveralStatements: Bool {
    sqlstate == "42601" && message == "cannot insert multiple commands into a prepared statement"
  }
}
