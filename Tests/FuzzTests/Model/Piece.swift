import CatalogModel

/// One object of a random schema, as a spec declares it.
///
/// It is known by a number that stays through renames and changes.
struct Piece: Equatable, Sendable {
  let id: Int
  let kind: Kind
  /// The recipe that it was made by.
  let recipe: String
  /// The piece in which it stands.
  var parent: Int?
  /// The schema that it belongs to; none is `public`.
  var schema: Int?
  var name: String
  /// What its key is made of, where that is no name.
  var spelling: Node?
  /// Whether PostgreSQL is to choose the name.
  var isUnnamed = false
  /// What recipes have to know of each other's pieces, such as the family of a column's type.
  var traits: [String: String] = [:]
  var body: [String: Node] = [:]

  /// The pieces without which it cannot be.
  var needs: Set<Int> {
    var needs = body.values.reduce(into: spelling?.uses ?? []) { $0.formUnion($1.uses) }
    if let parent { needs.insert(parent) }
    if let schema { needs.insert(schema) }
    needs.remove(id)
    return needs
  }
}
