package import CatalogModel
package import SQLText

/// What leads from a live database to its specs: steps in transactions.
package struct Plan: Sendable {
  /// Steps that are committed together.
  package struct Transaction: Sendable, Hashable {
    package var steps: [Step]
    /// Whether the statements run one by one, because PostgreSQL refuses them in a transaction block.
    package var isBlock: Bool
  }

  package let from: Fingerprint
  package let to: Fingerprint
  package let server: ServerVersion
  package let transactions: [Transaction]

  package init(steps: [Step], from: Fingerprint, to: Fingerprint, server: ServerVersion) {
    self.from = from
    self.to = to
    self.server = server
    transactions = Plan.transactions(steps)
  }

  package var steps: [Step] { transactions.flatMap(\.steps) }
  package var isEmpty: Bool { transactions.isEmpty }

  /// One transaction for everything, but for what has to be committed before it is used or cannot be in one.
  static func transactions(_ steps: [Step]) -> [Transaction] {
    var transactions: [Transaction] = []
    var open: [Step] = []
    func close() {
      if !open.isEmpty { transactions.append(Transaction(steps: open, isBlock: true)) }
      open = []
    }
    for (index, step) in steps.enumerated() {
      if step.statements.contains(where: \.isApart) {
        close()
        let isBlock = step.statements.allSatisfy { $0.transaction != .outside && $0.transaction != .batched }
        transactions.append(Transaction(steps: [step], isBlock: isBlock))
        continue
      }
      if step.isByItself { close() }
      open.append(step)
      if step.isByItself { close() }
      let commits = step.statements.contains { $0.transaction == .committedBeforeUse }
      let nextCommits =
        index + 1 < steps.count
        && steps[index + 1].statements.contains { $0.transaction == .committedBeforeUse }
      if commits && !nextCommits { close() }
    }
    close()
    return transactions
  }
}

extension Plan {
  /// A hazard, and the object that it threatens.
  package struct Danger: Hashable, Sendable {
    package let hazard: Hazard
    package let address: ObjectAddress
  }

  /// Every hazard of every step, each once, without what is about the rows of a table that has none yet.
  package var dangers: [Danger] {
    let new = Set(steps.filter { $0.action == .create }.map(\.address.names))
    var seen: Set<Danger> = []
    return steps.flatMap { step -> [Danger] in
      let names = step.address.names
      let isNew = names.indices.dropFirst().contains { new.contains(Array(names[..<$0])) }
      let hazards: [Hazard] = step.statements.flatMap(\.hazards)
      return hazards.filter { !isNew || !$0.id.isAboutRows }.map {
        Danger(hazard: $0, address: step.address)
      }
    }.filter { seen.insert($0).inserted }
  }
}
