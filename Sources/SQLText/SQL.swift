/// SQL text.
///
/// Identifiers and literals are quoted as they go in; a plain `String` cannot go in at all.
package struct SQL: Hashable, Sendable, ExpressibleByStringInterpolation, CustomStringConvertible {
  package var text: String

  /// Takes text that PostgreSQL wrote, or that a spec declares to be SQL, as it stands.
  package init(verbatim text: String) { self.text = text }
  package init(stringLiteral value: String) { text = value }
  package init(stringInterpolation: StringInterpolation) { text = stringInterpolation.text }

  package static func == (left: SQL, right: SQL) -> Bool { left.text.hasSameBytes(as: right.text) }
  package func hash(into hasher: inout Hasher) { hasher.combine(bytesOf: text) }

  package var description: String { text }
  package var isEmpty: Bool { text.isEmpty }

  package static func + (left: SQL, right: SQL) -> SQL { SQL(verbatim: left.text + right.text) }
  package static func += (left: inout SQL, right: SQL) { left.text += right.text }

  package struct StringInterpolation: StringInterpolationProtocol {
    var text = ""

    package init(literalCapacity: Int, interpolationCount: Int) {
      text.reserveCapacity(literalCapacity + interpolationCount * 12)
    }

    package mutating func appendLiteral(_ literal: String) { text += literal }
    package mutating func appendInterpolation(_ sql: SQL) { text += sql.text }
    package mutating func appendInterpolation(_ number: Int) { text += String(number) }
    package mutating func appendInterpolation(_ identifier: Identifier) { text += identifier.quoted }
    package mutating func appendInterpolation(_ literal: Literal) { text += literal.quoted }

    /// Appends a comma-separated list of names.
    package mutating func appendInterpolation(_ identifiers: some Sequence<Identifier>) {
      text += identifiers.map(\.quoted).joined(separator: ", ")
    }

    /// Appends a comma-separated list of fragments.
    package mutating func appendInterpolation(_ fragments: some Sequence<SQL>) {
      text += fragments.map(\.text).joined(separator: ", ")
    }
  }
}

extension SQL {
  /// The clauses of a command, one a line, as the PostgreSQL manual sets out a command.
  package init(@SQLBuilder clauses: () -> [SQL]) {
    text = clauses().map(\.text).joined(separator: "\n  ")
  }

  /// The clauses of a short command, all on one line.
  package static func line(@SQLBuilder _ clauses: () -> [SQL]) -> SQL {
    SQL(verbatim: clauses().map(\.text).joined(separator: " "))
  }
}

extension Sequence<SQL> {
  package func joined(separator: String) -> SQL {
    SQL(verbatim: map(\.text).joined(separator: separator))
  }
}

/// Collects the clauses of a command, leaving out those that do not apply.
@resultBuilder package enum SQLBuilder {
  package static func buildExpression(_ clause: SQL) -> [SQL] { clause.isEmpty ? [] : [clause] }
  package static func buildExpression(_ clauses: [SQL]) -> [SQL] { clauses }
  package static func buildBlock(_ clauses: [SQL]...) -> [SQL] { clauses.flatMap(\.self) }
  package static func buildOptional(_ clauses: [SQL]?) -> [SQL] { clauses ?? [] }
  package static func buildEither(first clauses: [SQL]) -> [SQL] { clauses }
  package static func buildEither(second clauses: [SQL]) -> [SQL] { clauses }
  package static func buildArray(_ clauses: [[SQL]]) -> [SQL] { clauses.flatMap(\.self) }
}
