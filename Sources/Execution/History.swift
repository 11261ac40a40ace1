package import PostgresClient
import Foundation
import SQLText

/// What a journal says, apply by apply.
package struct History: Sendable {
  package struct Entry: Sendable {
    package let at: String
    package let event: String
    package let step: Int?
    package let what: String?
    package let sql: String?
    /// How long it took, in seconds.
    package let seconds: Double?
    package let outcome: String?
  }

  package struct Apply: Sendable {
    package let id: String
    package let plan: String
    package let user: String
    package let origin: String
    package var entries: [Entry]

    /// How it ended: `finished`, `abandoned`, or `unfinished`.
    package var state: String {
      entries.last { ["finished", "abandoned"].contains($0.event) }?.event ?? "unfinished"
    }
  }

  /// The applies, the last one first.
  package let applies: [Apply]

  /// Reads the journal of a database; one without has no history.
  ///
  /// - Parameters:
  ///   - connection: A session.
  ///   - limit: How many applies are wanted.
  /// - Throws: What the server says.
  package init(of connection: Connection, last limit: Int) async throws(PostgresError) {
    guard try await Journal.isPresent(connection) else {
      applies = []
      return
    }
    let rows = try await connection.query(
      """
      SELECT j.apply, j.plan, j."user", j.origin, j.at, j.event, j.step, j.what, j.sql,
             extract(epoch FROM j.duration), j.outcome
        FROM plumb.journal j
        JOIN (SELECT b.apply, max(b.id) AS last FROM plumb.journal b WHERE b.event = 'begun'
               GROUP BY b.apply ORDER BY 2 DESC LIMIT \(limit)) AS wanted ON wanted.apply = j.apply
       ORDER BY wanted.last DESC, j.id
      """
    )
    var applies: [Apply] = []
    for row in rows {
      let entry = Entry(
        at: row[4] ?? "",
        event: row[5] ?? "",
        step: row[6].flatMap { Int($0) },
        what: row[7],
        sql: row[8],
        seconds: row[9].flatMap { Double($0) },
        outcome: row[10]
      )
      if applies.last?.id != row[0] {
        applies.append(
          Apply(id: row[0] ?? "", plan: row[1] ?? "", user: row[2] ?? "", origin: row[3] ?? "", entries: [])
        )
      }
      applies[applies.count - 1].entries.append(entry)
    }
    self.applies = applies
  }

  /// The plan that undoes the apply that has finished last.
  ///
  /// - Parameter connection: A session.
  /// - Returns: The text of its file; nil where nothing was applied, or nothing undoes it.
  /// - Throws: What the server says, and what is wrong with the row of the journal.
  package static func lastDownPlan(in connection: Connection) async throws -> String? {
    guard try await Journal.isPresent(connection) else { return nil }
    let rows = try await connection.query(
      """
      SELECT b.script FROM plumb.journal b
        JOIN plumb.journal f ON f.apply = b.apply AND f.event = 'finished'
       WHERE b.event = 'begun' ORDER BY f.id DESC LIMIT 1
      """
    )
    guard let text = rows.first?[0] else { return nil }
    return try JSONDecoder().decode(Script.self, from: Data(text.utf8)).down
  }
}
