import PostgresClient
import SQLText

extension Connection {
  /// Runs statements, and gives what the server has against them.
  ///
  /// Outside a transaction block they all take effect, or none does. Each is sent by itself, so that PostgreSQL takes none
  /// for two: what a spec says between parentheses can't begin a command of its own.
  func refusal(of statements: [SQL]) async throws(PostgresError) -> PostgresError? {
    do throws(PostgresError) {
      try await pipeline(statements, into: ()) { _, _, _ in }
      return nil
    } catch {
      guard error.kind == .server else { throw error }
      return error
    }
  }
}
