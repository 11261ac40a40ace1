package import CatalogModel
package import Diffing

/// What a plan does to each object, as a person wants to hear it before the SQL.
package struct PlanSummary: Sendable {
  package enum Action: String, Sendable {
    case create, change, drop, recreate, rename, move
  }

  /// One object of the plan, with those that belong to it.
  package struct Entry: Sendable {
    package let address: ObjectAddress
    /// Nil for an object that stands here only because of its parts.
    package let action: Action?
    /// The address before a rename or a move.
    package var former: ObjectAddress?
    /// Why it is touched, where its own specs do not say it.
    package var reason: String?
    /// From the live object to the specs.
    package var properties: [PropertyDifference] = []
    package var hazards: [Hazard] = []
    package var children: [Entry] = []
    /// What belongs to an object that comes or goes as a whole.
    package var contents: [Count] = []
  }

  /// How many of something there are.
  package struct Count: Sendable, Equatable {
    package let number: Int
    package let noun: String
  }

  package var entries: [Entry]
  /// Dropped and created objects that may be one and the same under a new name.
  package let lookAlikes: [(dropped: ObjectAddress, created: ObjectAddress)]

  /// How often each action occurs, contents not counted.
  package var counts: [Action: Int] {
    var counts: [Action: Int] = [:]
    for entry in entries.flatMap({ [$0] + $0.children }) {
      if let action = entry.action { counts[action, default: 0] += 1 }
    }
    return counts
  }
}
