import CatalogModel
package import Foundation
package import Planning
import SQLText

/// A plan as it is run, and as the journal keeps it: what to send, and no word of why.
package struct Script: Codable, Sendable {
  package struct Transaction: Codable, Sendable {
    /// Whether the statements run one by one, because PostgreSQL refuses them in a transaction block.
    package let isBlock: Bool
    package let steps: [Step]
    /// The locks for which others have to wait; an older journal knows of none.
    let locks: [Lock]?
  }

  /// A lock on a relation that is there before the plan, by its name with its schema.
  struct Lock: Codable, Sendable {
    let relation: String
    let mode: LockMode
  }

  package struct Step: Codable, Sendable {
    /// From 1, over all transactions.
    package let number: Int
    /// What it does, in a line.
    package let headline: String
    /// What it is about; an older journal does not say.
    let object: String?
    let statements: [Statement]
  }

  struct Statement: Codable, Sendable {
    let sql: String
    /// The variables whose values take the places of `'${NAME}'`; no journal holds the values.
    let variables: [String]
    let isPatient: Bool
    /// Removes what a failure leaves behind, or what is only there until a later statement.
    let remnantRemoval: String?
    /// Whether it makes something that is only there until a later statement.
    let isInterim: Bool
    /// The object whose later steps put what it makes into its place, where that is not the step's own.
    let settler: String?
    /// Whether it is done already, for one that is in no transaction.
    let isDone: String?
    /// The table, the assignment, and the condition of an update that is done a part at a time.
    let batching: [String]?
    /// Whether the triggers of users are not to see that update.
    let bypassesTriggers: Bool?
  }

  package let transactions: [Transaction]
  /// The text of the plan that undoes it; nil where nothing does, or an older journal has none.
  package let down: String?
  /// What the plan finds, for whoever goes back to that; nil where the plan is done as a whole or not at all.
  package let beginning: Data?

  /// A plan with what undoes it.
  ///
  /// - Parameters:
  ///   - plan: The plan.
  ///   - down: The text of the plan that undoes it.
  ///   - beginning: What it finds.
  package init(_ plan: Plan, undoneBy down: String? = nil, from beginning: Data? = nil) {
    transactions = Script.transactions(of: plan)
    (self.down, self.beginning) = (down, beginning)
  }

  private static func transactions(of plan: Plan) -> [Transaction] {
    var number = 0
    return plan.transactions.map { transaction in
      let steps = transaction.steps.map { step in
        number += 1
        return Step(
          number: number,
          headline: step.headline,
          object: step.address.description,
          statements: step.statements.map(Statement.init)
        )
      }
      return Transaction(isBlock: transaction.isBlock, steps: steps, locks: locks(of: transaction))
    }
  }

  /// The strongest lock on each relation, where reads or writes have to wait for it.
  private static func locks(of transaction: Plan.Transaction) -> [Lock] {
    var facts = Facts()
    for step in transaction.steps { facts.formUnion(step.facts) }
    return facts.locks.filter { $1.blocked != nil }.sorted { $0.key < $1.key }.map {
      Lock(relation: $0.key.description, mode: $0.value)
    }
  }

  package var steps: [Step] { transactions.flatMap(\.steps) }
  var variables: Set<String> { Set(steps.flatMap(\.statements).flatMap(\.variables)) }
}

extension Script.Statement {
  init(_ statement: Statement) {
    self.init(
      sql: statement.sql.text,
      variables: statement.variables,
      isPatient: statement.isPatient,
      remnantRemoval: statement.remnantRemoval?.text,
      isInterim: statement.isInterim,
      settler: statement.settler?.description,
      isDone: statement.isDone?.text,
      batching: statement.batching.map { [$0.relation.text, $0.assignment.text, $0.condition.text] },
      bypassesTriggers: statement.batching?.bypassesTriggers
    )
  }

  /// How it is done a part at a time, where it is.
  var update: Batching? {
    guard let batching, batching.count == 3 else { return nil }
    let parts = batching.map { SQL(verbatim: $0) }
    var update = Batching(parts[0], set: parts[1], where: parts[2])
    update.bypassesTriggers = bypassesTriggers ?? false
    return update
  }

  /// The statement with its secrets, which only the server gets to see.
  func filled(from environment: [String: String]) -> SQL {
    let text = variables.reduce(sql) { sql, name in
      let value = Literal(environment[name] ?? "").quoted
      return sql.split(separator: "'${\(name)}'", omittingEmptySubsequences: false).joined(separator: value)
    }
    return SQL(verbatim: text)
  }
}
