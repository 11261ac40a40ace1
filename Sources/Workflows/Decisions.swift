import CatalogModel
import Diagnostics
import Diffing
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

  /// What of the decisions is about nothing that there is.
  ///
  /// - Parameters:
  ///   - live: The live objects.
  ///   - desired: Those of the specs, with the decisions applied.
  ///   - kinds: The kinds of objects.
  /// - Returns: An error for each name that nothing has.
  func mistakes(from live: Catalog, to desired: Catalog, kinds: [any CatalogObject.Type]) -> [Diagnostic] {
    guard !formers.isEmpty || !gone.isEmpty else { return [] }
    let lasting = Set(kinds.filter { $0.holdsData }.map { $0.kind })
    let labels = { (catalog: Catalog) in
      Set(catalog.addresses.filter { lasting.contains($0.kind) }.map(\.label))
    }
    let (present, future) = (labels(live), labels(desired))
    let renames = declaredRenames(from: live, to: desired)
    // A part may be called by what it belongs to will be called.
    let moved = Set(
      live.addresses.filter { lasting.contains($0.kind) }.map { address in
        renames.reduce(address) { $0.moved(with: $1.from, to: $1.to) }.label
      }
    )
    func mistake(_ option: String, _ name: String, _ place: String, _ known: Set<String>) -> Diagnostic {
      let depth = { (name: String) in name.count { $0 == "." } }
      let alike = known.filter { depth($0) == depth(name) }.sorted()
      let near = nearestNames(to: name, in: alike).map { "`\($0)`" }.joined(separator: " or ")
      return .error(
        "decision.unknown-name",
        "`\(option)`: there is no `\(name)` in the \(place)",
        notes: near.isEmpty ? [] : ["did you mean \(near)?"]
      )
    }
    var mistakes: [Diagnostic] = []
    for (new, former) in formers.sorted(by: { $0.value < $1.value }) {
      let option = "--rename \(former)=\(new)"
      if !future.contains(new) { mistakes.append(mistake(option, new, "specs", future.subtracting(present))) }
      // What is called so already was renamed before.
      if !present.contains(former), !moved.contains(former), !present.contains(new) {
        mistakes.append(mistake(option, former, "database", present.subtracting(future)))
      }
    }
    for name in gone.sorted() where !present.contains(name) {
      mistakes.append(mistake("--not-renamed \(name)", name, "database", present.subtracting(future)))
    }
    return mistakes
  }
}
