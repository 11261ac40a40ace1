package import Diagnostics
package import SQLText

/// How a changed property is brought about in place.
package struct Alteration: Sendable, ExpressibleByArrayLiteral {
  package var statements: [Statement]

  /// Which of the objects that depend on the altered one have to be dropped before and created again after.
  package var displaces: @Sendable (any CatalogObject) -> Bool

  /// Which of the objects that the altered one needed live on in it, so that nothing is lost when they go, as the count of
  /// a sequence does in an identity.
  package var continues: @Sendable (ObjectAddress) -> Bool = { _ in false }

  /// The names of the properties that are as they should be afterwards, whatever they were.
  package var settles: Set<String>

  /// Which roles may have lost what they were granted on parts of the altered object, so that it has to be said again.
  package var unsettles: @Sendable (Identifier) -> Bool

  /// What makes room for others, and so has to be done before they come: see `CatalogObject.divided`.
  ///
  /// It also comes before anything that the altered object needs is created, which may take a name that it gives up.
  package var clearing: [Statement] = []

  /// What is left to do once all that the object needed before is gone, such as to take a name that was not free.
  package var closing: [Statement] = []

  /// What is left to do once everything else is there, such as to set what only follows from what an object consists of.
  package var following: [Statement] = []

  /// Whether what goes with the object, as its sequences do, changes along with it; see `CatalogObject.evades`.
  package var carriesOwned = false

  /// Whether the change reaches the objects that are made after the altered one, as tables of a composite type, so that
  /// what depends on these may stand in its way too.
  package var isCascading = false

  /// Why the change is not made at all.
  package var refusal: Refusal?

  package init(
    _ statements: [Statement],
    settling settles: Set<String> = [],
    displacing displaces: @escaping @Sendable (any CatalogObject) -> Bool = { _ in false },
    unsettling unsettles: @escaping @Sendable (Identifier) -> Bool = { _ in false }
  ) {
    self.statements = statements
    self.settles = settles
    self.unsettles = unsettles
    self.displaces = displaces
  }

  /// A change that plumb leaves to people, with the way out.
  package init(refusing message: String, note: String) {
    self.init([])
    refusal = Refusal(message: message, note: note)
  }

  package init(arrayLiteral elements: Statement...) { self.init(elements) }
}

/// Why a change is not made, and what to do instead.
package struct Refusal: Sendable, Hashable {
  package let message: String
  package let note: String

  package init(message: String, note: String) {
    self.message = message
    self.note = note
  }
}

/// An old and a new object, seen through one property of theirs.
package struct Transition<Object: CatalogObject, Value: PropertyValue> {
  package let old: Object
  package let new: Object
  package let from: Value
  package let to: Value
  package let context: AlterationContext
}

/// What an alteration may have to know besides the object.
package struct AlterationContext: Sendable {
  package var server: ServerVersion
  /// What the spec says about the way to the new state, such as `using`.
  package var directives: [String: Field]
  /// The names of all the properties that change together.
  package var changed: Set<String>
  /// What types of users stand for, as domains do, by how SQL spells them.
  package var underlyingTypes: [SQL: SQL] = [:]
  /// The replaced objects from which a cast leads to their successors.
  package var bridged: Set<ObjectAddress> = []
  /// The objects that depend on one before anything changes, and what they are like.
  package var dependents: @Sendable (ObjectAddress) -> [any CatalogObject] = { _ in [] }
  /// The objects that decide what a new one is like, as default privileges do.
  package var surroundings: [any CatalogObject] = []
  /// What there is before anything changes.
  package var existing: @Sendable (ObjectAddress) -> (any CatalogObject)? = { _ in nil }

  package init(server: ServerVersion, directives: [String: Field] = [:], changed: Set<String> = []) {
    self.server = server
    self.directives = directives
    self.changed = changed
  }

  /// The same for something that comes to be with the change.
  package var creation: CreationContext { CreationContext(server: server, surroundings: surroundings) }

  /// The SQL that the spec gives for a directive.
  package func sql(_ directive: String) -> String? { directives[directive]?.text }
  /// Where the spec says it.
  package func span(_ directive: String) -> Span? { directives[directive]?.span }
}
