package import SQLText

/// A question to the live database whose answer tells that a statement would fail there, although it succeeds in a copy
/// without data.
package struct Precheck: Hashable, Sendable {
  package enum Question: Hashable, Sendable {
    /// Gives one row with what stands in the way, and none where nothing does.
    case query(SQL)
    /// Which rows of the table that the object is a part of are not as they have to be.
    case rows(RowDemand)
  }

  package let question: Question
  /// The property of the object that asks too much; nil where that is the object itself.
  package let property: String?
  /// The way out.
  package let note: String
  /// The table whose rows are meant, where that is not the one that the object is, or is a part of.
  package var table: ObjectAddress?

  package init(_ query: SQL, property: String, note: String) {
    self.question = .query(query)
    self.property = property
    self.note = note
  }

  package init(_ demand: RowDemand, property: String? = nil, note: String) {
    self.question = .rows(demand)
    self.property = property
    self.note = note
  }
}

/// What an exclusion constraint compares, and by what.
package struct Exclusivity: Hashable, Sendable {
  package let value: SQL
  package let `operator`: SQL

  package init(_ value: SQL, _ operator: SQL) { (self.value, self.operator) = (value, `operator`) }
}

/// What all rows of a table have to be like.
package enum RowDemand: Hashable, Sendable {
  /// There are none, since a column that is new has no value for them.
  case absence
  /// They have a value in a column.
  case value(Identifier)
  /// An expression is not false for any.
  case truth(SQL)
  /// An expression can be computed for all.
  case computability(SQL)
  /// No two have the same keys, of those that a predicate holds for.
  case distinctness([SQL], where: SQL? = nil, areNullsDistinct: Bool = true)
  /// The values of a column are among those that its new type has, as labels of an enum or what the checks of a domain
  /// allow; `conversion` is what would tell of another type.
  case membership(Identifier, in: SQL, conversion: SQL)
  /// What a column becomes as a value of the type beneath a domain can be computed, and is not false of any of the domain's
  /// expressions, where it is called `value`.
  case domainMembership(Identifier, domain: ObjectAddress, as: SQL, checks: [SQL])
  /// What is in columns of a domain is not false of an expression, where it is called `value`.
  case domainTruth(SQL)
  /// For no two of them do all operators hold between the values, of those that a predicate holds for.
  case exclusivity([Exclusivity], where: SQL?)
  /// Their values stand in columns of another table; no columns there stand for its primary key.
  case target([Identifier], in: [ObjectAddress], columns: [Identifier], isFull: Bool)
}
