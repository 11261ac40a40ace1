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

  /// The same with what a rehearsal saw it do, and with what that puts at risk.
  package func observed(_ facts: Facts) -> Step {
    var step = self
    step.facts = facts
    for index in statements.indices { step.statements[index].hazards.removeAll { $0.id.isObserved } }
    if !step.statements.isEmpty { step.statements[0].hazards += facts.hazards }
    return step
  }
}
