package import CatalogModel
package import SQLText

/// What is to become of one object.
package enum Action: Sendable {
  case create
  case drop
  /// Dropped and created again, for the given reason.
  case recreate(because: String)
  /// Renamed away, and dropped once what depends on it has moved to its successor.
  case replace(because: String)
  case alter([PropertyAlteration])
}

/// How one property changes in place.
package struct PropertyAlteration: Sendable {
  package let property: String
  package let alteration: Alteration
}

/// What is to become of every object that does not stay as it is.
package struct Changes: Sendable {
  package var actions: [ObjectAddress: Action] = [:]
  /// How objects move to the successor of something they refer to.
  package var followers: [ObjectAddress: Alteration] = [:]
  /// How objects let go of something that is recreated, and take hold of it again.
  package var detachments: [ObjectAddress: Detachment] = [:]
  /// The names of the properties that change, for what is altered, recreated, or replaced for its own sake.
  package var differences: [Difference] = []

  /// The replaced objects whose values are carried over by a cast, because their text would not do.
  package var bridged: Set<ObjectAddress> = []

  /// What types of users stand for, on either side, by how SQL spells them.
  package var underlyingTypes: [SQL: SQL] = [:]

  /// The changes that are not made at all.
  package var refusals: [RefusedChange] = []

  package var isEmpty: Bool { actions.isEmpty }
}

/// A change of a property that plumb leaves to people.
package struct RefusedChange: Sendable {
  package let address: ObjectAddress
  package let property: String
  package let refusal: Refusal
}
