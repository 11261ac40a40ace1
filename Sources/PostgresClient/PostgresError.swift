package import SQLText

/// Why a server, or the way to it, did not do what it was asked.
///
/// It holds every field that a server reports, so that a diagnostic can point into a spec. It never holds a
/// password: what is sent to open a connection is not part of it.
package struct PostgresError: Error, Hashable, Sendable {
  /// Who or what failed.
  package enum Kind: Hashable, Sendable {
    /// The connection could not be made, or was lost.
    case connection
    /// The server refused the statement.
    case server
    /// The conversation went somewhere that this client does not go, such as `COPY FROM STDIN`.
    case `protocol`
    /// The statement was cancelled by this program.
    case cancelled
    /// The options to connect with cannot be read.
    case options
  }

  package var kind: Kind
  package var message: String
  package var severity = "ERROR"
  /// The five characters of the manual's appendix A, where the server sent them.
  package var sqlstate: String?
  package var detail: String?
  package var hint: String?
  /// The character of `statement` that the error is at; the first is 1.
  package var position: Int?
  /// The character of `internalQuery` that the error is at; the first is 1.
  package var internalPosition: Int?
  /// The statement that the server made itself, as a function does, where the error is in one.
  package var internalQuery: String?
  /// The call stack of functions and queries, the innermost first.
  package var context: String?
  package var schemaName: String?
  package var tableName: String?
  package var columnName: String?
  package var constraintName: String?
  package var dataTypeName: String?
  /// What was sent.
  package var statement: SQL?

  package init(_ kind: Kind, _ message: String, statement: SQL? = nil) {
    self.kind = kind
    self.message = message
    self.statement = statement
  }
}

extension PostgresError: CustomStringConvertible {
  /// The error as `psql` would show it, without the statement.
  package var description: String {
    var lines = [sqlstate.map { "\(message) (\($0))" } ?? message]
    if let detail { lines.append("detail: \(detail)") }
    if let hint { lines.append("hint: \(hint)") }
    if let line = statementLine { lines.append("at: \(line)") }
    if let internalQuery { lines.append("in: \(internalQuery)") }
    if let context { lines.append("context: \(context)") }
    return lines.joined(separator: "\n")
  }

  /// The line of the statement that holds `position`.
  private var statementLine: String? {
    guard let statement, let position else { return nil }
    let scalars = Array(statement.text.unicodeScalars)
    guard (1...(scalars.count + 1)).contains(position) else { return nil }
    let before = scalars[..<(position - 1)].lastIndex(of: "\n").map { $0 + 1 } ?? 0
    let after = scalars[(position - 1)...].firstIndex(of: "\n") ?? scalars.count
    var line = String.UnicodeScalarView()
    line.append(contentsOf: scalars[before..<after])
    return String(line)
  }
}
