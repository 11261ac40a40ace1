package import SQLText

/// What PostgreSQL calls an object address: a kind, and the names that lead to the object.
///
/// The names are `[name]` for what belongs to the database, `[schema, name]` for what belongs to a schema,
/// `[schema, relation, name]` for what belongs to a relation, and `[schema, name, argument types]` for routines.
package struct ObjectAddress: Sendable, Comparable, CustomStringConvertible {
  package let kind: Kind
  package let names: [Identifier]
  /// The hash of both.
  ///
  /// Every address is looked up, most of them many times, so it is made once.
  private let digest: Int

  package init(_ kind: Kind, _ names: [Identifier]) {
    self.kind = kind
    self.names = names
    var hasher = Hasher()
    hasher.combine(kind)
    for name in names { hasher.combine(name) }
    digest = hasher.finalize()
  }

  package init(_ kind: Kind, _ names: Identifier...) { self.init(kind, names) }

  /// The last of the names.
  package var name: Identifier { names[names.count - 1] }

  /// The object's own name, which for routines is not the last.
  package var ownName: Identifier { kind.hasArguments ? names[names.count - 2] : name }

  /// The schema, for objects that belong to one.
  package var schema: Identifier? { names.count > 1 ? names[0] : nil }

  /// Whether this is the address of something that stands in an object: a name alone may be that of another thing too.
  package func isWithin(_ whole: ObjectAddress) -> Bool {
    guard names.count > whole.names.count, names.starts(with: whole.names) else { return false }
    switch whole.kind.contents {
    case .nothing: return false
    case .objects: return true
    case .parts: return !kind.hasArguments
    }
  }

  /// The address that this one has once an object that it stands in has another.
  package func moved(with whole: ObjectAddress, to new: ObjectAddress) -> ObjectAddress {
    isWithin(whole) ? ObjectAddress(kind, new.names + names.dropFirst(whole.names.count)) : self
  }

  /// The address of the object that this one belongs to, were it of the given kind.
  package func parent(_ kind: Kind) -> ObjectAddress { ObjectAddress(kind, Array(names.dropLast())) }

  /// The address of a thing of the given kind that belongs to this object.
  package func child(_ kind: Kind, _ name: Identifier) -> ObjectAddress {
    ObjectAddress(kind, names + [name])
  }

  /// The same kind of thing at the same place, under another name.
  package func renamed(to name: Identifier) -> ObjectAddress {
    ObjectAddress(kind, names.dropLast() + [name])
  }

  /// The same thing in another schema.
  package func moved(to schema: Identifier) -> ObjectAddress {
    ObjectAddress(kind, [schema] + names.dropFirst())
  }

  /// Whether both are called the same but for their last names, which for routines are their arguments.
  package func isOverload(of other: ObjectAddress) -> Bool {
    self != other && names.count == 3 && other.names.count == 3 && names.dropLast() == other.names.dropLast()
  }

  /// The names, quoted and joined by dots: `public.orders`.
  package var qualifiedName: SQL { SQL(verbatim: names.map(\.quoted).joined(separator: ".")) }

  /// The relation that a nested object belongs to: `public.orders` for one of its columns.
  package var relation: SQL { SQL(verbatim: names.dropLast().map(\.quoted).joined(separator: ".")) }

  package var description: String { "\(kind) \(label)" }

  /// The names as a person reads them.
  package var label: String {
    guard !kind.hasArguments else {
      return "\(names.dropLast().map(\.name).joined(separator: "."))(\(name.name))"
    }
    return names.map { $0.isUnnamed ? "(unnamed)" : $0.name }.joined(separator: ".")
  }

  package static func < (left: ObjectAddress, right: ObjectAddress) -> Bool {
    for (one, other) in zip(left.names, right.names) where one != other { return one < other }
    return left.names.count == right.names.count
      ? left.kind < right.kind : left.names.count < right.names.count
  }
}

extension ObjectAddress: Hashable {
  package static func == (left: ObjectAddress, right: ObjectAddress) -> Bool {
    left.digest == right.digest && left.kind == right.kind && left.names == right.names
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(digest) }
}

extension SQL.StringInterpolation {
  /// Appends the qualified name of an object.
  package mutating func appendInterpolation(_ address: ObjectAddress) {
    appendInterpolation(address.qualifiedName)
  }
}

extension Identifier {
  /// A stand-in for the name that PostgreSQL will choose for the nth unnamed object of its parent.
  ///
  /// It starts with a NUL, which no name in a database can hold.
  package static func unnamed(_ ordinal: Int) -> Identifier { Identifier("\0\(ordinal)") }

  /// Whether PostgreSQL is to choose the name.
  package var isUnnamed: Bool { name.utf8.first == 0 }
}
