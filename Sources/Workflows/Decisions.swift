import CatalogModel
import SQLText

/// What people have decided about objects that go while others like them come, where the specs don't say it.
package struct Decisions: Sendable {
  /// Former names of objects, by what they are called now; both as `schema.table.column`.
  private var formers: [String: String] = [:]
  /// Names of objects that go, and are none of those that come.
  private var gone: Set<String> = []

  package init() {}

  /// Has an object go on under another name.
  ///
  /// - Parameter words: `public.orders.note=public.orders.remark`; to the right, the last name is enough.
  /// - Returns: Whether that can be read.
  package mutating func rename(_ words: String) -> Bool {
    let sides = words.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard sides.count == 2, sides.allSatisfy({ !$0.isEmpty }) else { return false }
    let parent = sides[0].split(separator: ".", omittingEmptySubsequences: false).dropLast().joined(
      separator: "."
    )
    formers[sides[1].contains(".") || parent.isEmpty ? sides[1] : "\(parent).\(sides[1])"] = sides[0]
    return true
  }

  /// Has an object go for good.
  package mutating func drop(_ name: String) { gone.insert(name) }

  /// Whether somebody has said that an object goes for good.
  func isGone(_ address: ObjectAddress) -> Bool { gone.contains(address.label) }

  /// The catalog with the decisions said of its objects, as if their specs said it.
  func applied(to catalog: Catalog, kinds: [any CatalogObject.Type]) -> Catalog {
    guard !formers.isEmpty else { return catalog }
    var catalog = catalog
    var lasting: Set<Kind> = []
    for type in kinds where type.holdsData { lasting.insert(type.kind) }
    for address in catalog.addresses where lasting.contains(address.kind) {
      guard let former = formers[address.label] else { continue }
      let parts = former.split(separator: ".", omittingEmptySubsequences: false)
      catalog.annotations[address, default: Annotation()].was = parts.last.map(String.init)
    }
    return catalog
  }
}
