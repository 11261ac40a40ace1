package import CatalogModel
package import PostgresClient

/// A change that objects stand in the way of which are none of the specs' business.
package struct UnmanagedDependents: Error, CustomStringConvertible {
  /// Pairs of an object that depends on something, and what it depends on.
  package let pairs: [(dependent: ObjectAddress, on: ObjectAddress)]
  /// What the server said when the plan was tried.
  package let refusal: PostgresError

  package var description: String {
    let names = pairs.map { "\($0.dependent) depends on \($0.on)" }.joined(separator: ", ")
    return "\(refusal.message): \(names)"
  }
}
