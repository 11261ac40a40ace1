import CatalogModel
import Diagnostics
import Planning
import PostgresClient
import SQLText

extension Plan {
  /// What the data of the live database has against statements that succeeded in a copy without data.
  ///
  /// - Parameters:
  ///   - connection: A connection to the live database.
  ///   - annotations: Where the specs say what.
  /// - Returns: An error for each.
  /// - Throws: What stops the connection. A question that the server refuses stays open, as one about a sequence that the
  ///   plan is yet to rename, or that the user may not read: the statement itself will tell.
  func obstacles(
    in connection: Connection,
    _ annotations: [ObjectAddress: Annotation]
  ) async throws(PostgresError) -> [Diagnostic] {
    var obstacles: [Diagnostic] = []
    for step in steps {
      for check in step.statements.compactMap(\.precheck) {
        let rows: RowSet?
        do throws(PostgresError) {
          rows = try await connection.execute(check.query).last
        } catch {
          guard error.kind == .server else { throw error }
          continue
        }
        guard let rows, !rows.isEmpty, let found = rows.string(0, 0) else { continue }
        let annotation = annotations[step.address]
        obstacles.append(
          .error(
            "plan.obstacle",
            "\(step.address): \(found)",
            at: annotation?.keySpans[check.property] ?? annotation?.span,
            notes: [check.note]
          )
        )
      }
    }
    return obstacles
  }
}
