/// Something that a spec asks for and that only servers from some version on have.
package struct Requirement: Hashable, Sendable {
  /// The property that asks for it.
  package let property: String
  /// What it is, as a person would end "this server has no".
  package let feature: String
  /// The word of the property's value that asks for it, where it is not the property itself.
  package let word: String?
  /// The first major version that has it.
  package let major: Int

  package init(_ property: String, _ feature: String, word: String? = nil, since major: Int) {
    self.property = property
    self.feature = feature
    self.word = word
    self.major = major
  }
}

extension CatalogObject {
  /// All that the object asks of a server and that one of the given major version lacks: what its property table says of
  /// whatever is not as PostgreSQL has it by itself, and what only the values tell.
  package func requirements(beyond major: Int, in catalog: Catalog) -> [Requirement] {
    // By index: a row of the table is costly to copy, and nearly none is newer than the server.
    let newer = Self.properties.indices.filter { Self.properties[$0].firstMajor > major }
    let blank = newer.isEmpty ? nil : Self(blank: address)
    let named = newer.compactMap { index -> Requirement? in
      let property = Self.properties[index]
      guard let blank, property.differs(self, blank) else { return nil }
      return Requirement(
        property.name,
        "`\(property.name)` for \(Self.kind.withArticle)",
        since: property.firstMajor
      )
    }
    return named + requirements(in: catalog).filter { $0.major > major }
  }
}
