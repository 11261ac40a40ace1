import PostgresClient

/// Another session of the server, as a person would look for it.
struct OtherSession {
  /// Its process; 0 stands for a transaction that was prepared, which has none.
  let process: String
  /// What whoever may not see more of it does not get to know.
  let application: String?
  let state: String?
  /// For how long its transaction is open, in seconds.
  let seconds: String?

  /// Reads it from columns in this order.
  ///
  /// - Parameters:
  ///   - row: A row.
  ///   - columns: Where the process, the name of the application, the state, and the seconds are.
  init(_ row: Row, _ columns: [Int]) {
    process = row[columns[0]] ?? "0"
    (application, state, seconds) = (row[columns[1]], row[columns[2]], row[columns[3]])
  }

  /// Such as `session 4711 (report, idle in transaction, for 63 s)`.
  var words: String {
    guard process != "0" else { return "a prepared transaction" }
    let name = application.flatMap { $0.isEmpty ? nil : $0 }
    let facts = [name, state, seconds.map { "for \($0) s" }].compactMap(\.self)
    return "session \(process)" + (facts.isEmpty ? "" : " (\(facts.joined(separator: ", ")))")
  }
}
