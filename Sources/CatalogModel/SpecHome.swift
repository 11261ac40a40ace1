/// Which file holds the objects of a kind when specs are written.
package enum SpecHome: Sendable, Hashable {
  /// Each object has a file with its own name.
  case own
  /// All objects of the kind in a schema share a file of this name, maybe with those of other kinds.
  case shared(String)

  /// Where objects stand that their kind says nothing about: with their group.
  package static func ofPlacement(_ placement: Placement) -> SpecHome {
    if case .database = placement { .shared("database") } else { .shared(placement.group) }
  }
}
