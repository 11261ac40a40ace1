import CatalogModel
import Diffing
import ObjectKinds
import PostgresClient
import Planning
import SQLText

/// What the triggers of users see of rows that a plan writes.
struct BackfillTriggers {
  let live: Side
  /// What an object is called before the plan.
  let former: (ObjectAddress) -> ObjectAddress
  let database: Connection

  /// The steps, with the names of the triggers that fire for each row.
  ///
  /// What PostgreSQL would do at once without telling any trigger, as giving rows the default of a new column, is not told
  /// to any when it is done a part at a time either, where the session may keep them out.
  ///
  /// - Parameter steps: The steps.
  /// - Returns: The same steps, those that write rows with what is to be said of it.
  /// - Throws: What the server says when it is asked for rights.
  func told(in steps: [Step]) async throws(PostgresError) -> [Step] {
    var steps = steps
    var rights: CopyRights?
    for index in steps.indices where steps[index].address.kind == Column.kind {
      let isWriting = steps[index].statements.contains { statement in
        statement.hazards.contains { $0.id == .backfill } && statement.batching?.bypassesTriggers != true
      }
      guard isWriting else { continue }
      let column = former(steps[index].address)
      let known: CopyRights
      if let rights { known = rights } else { known = try await CopyRights(database) }
      rights = known
      let triggers = TableInUse(column.parent(Table.kind), in: live, known).triggers(ofUpdating: column.name)
      if triggers.isEmpty { continue }
      let canBypass = known.bypassesTriggers && triggers.allSatisfy { $0.enabled == .origin }
      for place in steps[index].statements.indices {
        steps[index].statements[place].tell(of: triggers, canBypass: canBypass)
      }
    }
    return steps
  }
}

extension Statement {
  /// Keeps triggers out of what they have no part in, or says that they see it.
  fileprivate mutating func tell(of triggers: [Trigger], canBypass: Bool) {
    guard batching?.bypassesTriggers != true else { return }
    if canBypass, batching?.isOfDefault == true {
      batching?.bypassesTriggers = true
      return
    }
    let names = triggers.map { $0.address.name.name }.sorted().joined(separator: ", ")
    let clause = triggers.count == 1 ? "trigger \(names) sees" : "triggers \(names) see"
    for index in hazards.indices where hazards[index].id == .backfill {
      hazards[index] = .backfill("\(hazards[index].message), and \(clause) each as an update")
    }
  }
}
