package import SQLText

/// Where objects of a kind stand in a spec file.
package enum Placement: Sendable, Equatable {
  /// A group at the head of a file, whose objects belong to the database.
  case database(String)
  /// A group at the head of a file, whose objects belong to a schema.
  case schema(String)
  /// A group at the head of a file, of routines: one name may stand for several overloads.
  case routine(String)
  /// A key of an object of one of the given kinds, which holds objects by name, or unnamed in a list.
  case nested(String, in: [Kind])
  /// A key of an object of one of the given kinds, which holds one object.
  case single(String, in: [Kind])

  /// The key that holds objects of the kind.
  package var group: String {
    switch self {
    case .database(let group), .schema(let group), .routine(let group), .nested(let group, _),
      .single(let group, _):
      group
    }
  }

  /// The kinds that objects of this kind can belong to.
  package var parents: [Kind] {
    switch self {
    case .database, .schema, .routine: []
    case .nested(_, let kinds), .single(_, let kinds): kinds
    }
  }

  /// How many names lead to an object of the kind.
  package var nameCount: Int {
    switch self {
    case .database: 1
    case .schema: 2
    case .routine, .nested, .single: 3
    }
  }
}

/// A set of names in which PostgreSQL allows each only once.
package enum Namespace: Sendable, Hashable {
  /// Tables, views, indexes, sequences, and composite types of a schema.
  case relation
  /// Types of a schema, those of relations included.
  case type
  /// Constraints of a relation or domain.
  case constraint
  /// Routines of a schema.
  case routine
}

/// One name that an object takes up in a namespace.
package struct Claim: Hashable, Sendable {
  let namespace: Namespace
  let names: [Identifier]

  /// The claim of an object at an address.
  package init(_ namespace: Namespace, by address: ObjectAddress) {
    self.namespace = namespace
    switch namespace {
    case .relation, .type: names = [address.names[0], address.name]
    case .constraint, .routine: names = address.names
    }
  }

  /// The claim of a relation that is no object of its own.
  package init(relation name: Identifier, in schema: Identifier) {
    namespace = .relation
    names = [schema, name]
  }
}
