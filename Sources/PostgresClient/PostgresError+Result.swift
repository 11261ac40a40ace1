import CLibPQ
import SQLText

extension PostgresError {
  /// The error that a failed result holds.
  init(result: OpaquePointer, statement: SQL?, kind: Kind) {
    func field(_ code: Character) -> String? {
      code.asciiValue.flatMap { PQresultErrorField(result, Int32($0)) }.map { String(cString: $0) }
    }
    let whole = PQresultErrorMessage(result).map { String(cString: $0).trimmed } ?? ""
    self.init(kind, field("M") ?? whole, statement: statement)
    severity = field("V") ?? field("S") ?? "ERROR"
    sqlstate = field("C")
    detail = field("D")
    hint = field("H")
    position = field("P").flatMap { Int($0) }
    internalPosition = field("p").flatMap { Int($0) }
    internalQuery = field("q")
    context = field("W")
    schemaName = field("s")
    tableName = field("t")
    columnName = field("c")
    constraintName = field("n")
    dataTypeName = field("d")
  }

  /// The error that libpq last noted on a connection.
  init(connection: OpaquePointer, statement: SQL? = nil, kind: Kind = .connection) {
    let message = PQerrorMessage(connection).map { String(cString: $0).trimmed } ?? ""
    self.init(kind, message.isEmpty ? "the connection to the server was lost" : message, statement: statement)
    severity = "FATAL"
  }
}

extension Notice {
  /// The notice that libpq hands to a notice receiver as a result.
  init(result: OpaquePointer) {
    let error = PostgresError(result: result, statement: nil, kind: .server)
    self.init(
      severity: error.severity,
      sqlstate: error.sqlstate,
      message: error.message,
      detail: error.detail,
      hint: error.hint
    )
  }
}

extension String {
  /// The text without the newlines that libpq ends its messages with.
  var trimmed: String {
    guard let last = lastIndex(where: { !$0.isWhitespace }) else { return "" }
    return String(self[...last])
  }
}
