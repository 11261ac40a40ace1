import PostgresClient
import SQLText

extension Connection {
  /// Runs statements, and gives what the server has against them.
  ///
  /// Outside a transaction block they all take effect, or none does.
  func refusal(of sql: SQL) async throws(PostgresError) -> PostgresError? {
    do throws(PostgresError) {
      _ = try await execute(sql)
      return nil
    } catch {
      guard error.kind == .server else { throw error }
      return error
    }
  }
}
