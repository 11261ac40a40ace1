package import CatalogModel

/// All kinds of objects with the places and the keys that they have in specs, as the property tables say.
package struct KindTable: Sendable {
  /// What a spec may say of the objects of a kind.
  package struct Row: Sendable {
    package let kind: Kind
    /// The key that holds the objects.
    package let group: String
    /// The kinds of the objects in which the key stands; none for one at the head of a file.
    package let parents: [Kind]
    /// The keys of an object, without those that every object may have and those that hold other objects.
    package let keys: [String]
  }

  package let rows: [Row]

  package init(kinds: [any CatalogObject.Type]) {
    rows = kinds.map { type in
      Row(
        kind: type.kind,
        group: type.placement.group,
        parents: type.placement.parents,
        keys: type.allOwnKeys
      )
    }
  }

  /// The table in Markdown.
  package var markdown: String {
    rows.reduce(into: "| kind | stands under | keys |\n| --- | --- | --- |\n") { text, row in
      let place = row.parents.isEmpty ? "" : " of a " + row.parents.map(\.name).joined(separator: ", ")
      let keys = row.keys.map { "`\($0)`" }.joined(separator: ", ")
      text += "| \(row.kind.name) | `\(row.group)`\(place) | \(keys) |\n"
    }
  }
}
