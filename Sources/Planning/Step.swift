package import CatalogModel

/// One step of a plan: what it does to which object, by which statements.
package struct Step: Sendable, Hashable {
  package enum Action: String, Sendable, Hashable {
    case create, alter, drop, rename, replace
  }

  package let action: Action
  package let address: ObjectAddress
  /// The name that a renamed object had before.
  package var former: ObjectAddress?
  /// Why the object is touched, where its own specs do not say it.
  package var reason: String?
  package var statements: [Statement]
  /// Whether it shares its transaction with no other step, so that nobody waits for two tables at once.
  package var isByItself = false
  /// What the rehearsal saw it do to what is there already.
  package var facts = Facts()

  package init(
    _ action: Action,
    _ address: ObjectAddress,
    former: ObjectAddress? = nil,
    reason: String? = nil,
    statements: [Statement]
  ) {
    self.action = action
    self.address = address
    self.former = former
    self.reason = reason
    self.statements = statements
  }

  /// The same with what a rehearsal saw it do, and with what that puts at risk under the locks that are held.
  fileprivate func observed(_ facts: Facts, under locks: [Relation: LockMode]) -> Step {
    var step = self
    step.facts = facts
    for index in statements.indices { step.statements[index].hazards.removeAll { $0.id.isObserved } }
    if !step.statements.isEmpty { step.statements[0].hazards += facts.hazards(under: locks) }
    return step
  }
}

extension [Step] {
  /// The steps of a plan with what a rehearsal saw them do, and with what that puts at risk.
  ///
  /// A lock is held until its transaction ends, so that others wait for what a later step does under it as well.
  ///
  /// - Parameter facts: What it saw, for each step.
  /// - Returns: The steps.
  package func observed(_ facts: [Facts]) -> [Step] {
    var place = 0
    return Plan.transactions(self).flatMap { transaction in
      var held: [Relation: LockMode] = [:]
      return transaction.steps.map { step in
        defer { place += 1 }
        held =
          transaction.isBlock
          ? held.merging(facts[place].locks, uniquingKeysWith: Swift.max) : facts[place].locks
        return step.observed(facts[place], under: held)
      }
    }
  }
}
