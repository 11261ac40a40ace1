import SQLText

/// One row of a kind's property table.
///
/// Reading, writing, comparing, altering, the cache, the JSON Schema, and the reference documentation all use
/// this row, so a property is spelled in one place.
package struct Property<Object: CatalogObject>: Sendable {
  package let name: String
  package private(set) var shape: Shape
  package let isRequired: Bool
  /// Whether a list that is required may be one of nothing.
  package let mayBeEmpty: Bool
  /// Whether the server derives the value, so that specs neither set nor show it.
  package let isDerived: Bool
  /// Whether the kind's catalog query leaves the value out, because it counts for some objects only.
  package let isOverlaid: Bool
  /// Whether no catalog tells the value, so that it is what the spec says.
  package let isUnreadable: Bool
  /// The first major version of PostgreSQL that has the property; 0 where all that plumb works with have it.
  package let firstMajor: Int
  package private(set) var read: @Sendable (Field, inout Object) throws(FieldMismatch) -> Void
  package let readCatalog: @Sendable (String?, inout Object) throws(FieldMismatch) -> Void
  package let write: @Sendable (Object) -> Field
  package let differs: @Sendable (Object, Object) -> Bool
  package let copy: @Sendable (_ source: Object, _ target: inout Object) -> Void

  /// How the property changes in place, or nil where only a new object will do.
  package private(set) var alter: @Sendable (_ old: Object, _ new: Object, AlterationContext) -> Alteration?

  /// Creates a row.
  ///
  /// Leave `alter` out where PostgreSQL has no ALTER for the property. Where only newer servers have the property, say
  /// since which major version: specs for older ones are refused, and the catalog query has to leave it out there.
  package init<Value: PropertyValue>(
    _ name: String,
    _ path: any WritableKeyPath<Object, Value> & Sendable,
    required: Bool = false,
    mayBeEmpty: Bool = false,
    derived: Bool = false,
    overlaid: Bool = false,
    unreadable: Bool = false,
    since firstMajor: Int = 0,
    alter: (@Sendable (Transition<Object, Value>) -> Alteration?)? = nil
  ) {
    self.name = name
    shape = Value.shape
    isRequired = required
    self.mayBeEmpty = mayBeEmpty
    isDerived = derived
    isOverlaid = overlaid || unreadable
    isUnreadable = unreadable
    self.firstMajor = firstMajor
    read = { (field, object) throws(FieldMismatch) in object[keyPath: path] = try Value(field) }
    readCatalog = { (text, object) throws(FieldMismatch) in
      if let text { object[keyPath: path] = try Value(catalogText: text) }
    }
    write = { $0[keyPath: path].field }
    differs = { left, right in !left[keyPath: path].isSame(as: right[keyPath: path]) }
    copy = { source, target in target[keyPath: path] = source[keyPath: path] }
    self.alter = { old, new, context in
      alter?(
        Transition(old: old, new: new, from: old[keyPath: path], to: new[keyPath: path], context: context)
      )
    }
  }

  /// The same property, whose change is followed by more statements.
  package func followed(by statements: @escaping @Sendable (_ old: Object, _ new: Object) -> [Statement])
    -> Property
  {
    var property = self
    property.alter = { [alter] old, new, context in
      guard var alteration = alter(old, new, context) else { return nil }
      alteration.statements += statements(old, new)
      return alteration
    }
    return property
  }
}

extension Property {
  /// The same row for a kind that takes only some of the values that the type has.
  package func narrowed(
    to shape: Shape,
    _ check: @escaping @Sendable (Field) throws(FieldMismatch) -> Void
  ) -> Property {
    var property = self
    let read = read
    property.shape = shape
    property.read = { (field, object) throws(FieldMismatch) in
      try read(field, &object)
      try check(field)
    }
    return property
  }
}

extension CatalogObject {
  /// The row that all kinds share whose objects have owners.
  ///
  /// Everything in a scratch database belongs to whoever made it, so no catalog query tells owners: they are laid over
  /// the two catalogs where they count.
  package static var ownerProperty: Property<Self> {
    Property("owner", \.owner, overlaid: true) { Alteration($0.new.ownershipChange) }
  }

  /// Gives the object to its owner, where one is known.
  package var ownership: [Statement] {
    owner.map { ["ALTER \(commentTarget) OWNER TO \($0)"] } ?? []
  }

  /// The same for an object that has had another owner.
  package var ownershipChange: [Statement] {
    ownership.map { Statement($0.sql, hazards: [.authorization("whose it is changes")]) }
  }

  package var ownerName: [RoleName] { owner.map { [RoleName("owner", $0)] } ?? [] }

  /// The row that every kind shares: its comment.
  package static var commentProperty: Property<Self> {
    Property("comment", \.comment) { change in
      [change.new.commentStatement(change.to)]
    }
  }

  /// Gives the object a comment, or takes it away.
  package func commentStatement(_ text: String?) -> Statement {
    let value: SQL = text.map { "\(Literal($0))" } ?? "NULL"
    return "COMMENT ON \(commentTarget) IS \(value)"
  }
}
