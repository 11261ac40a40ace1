/// The entries of a mapping while it is read: each key once, merge keys put in at the end.
struct MappingEntries {
  private var entries: [YAMLEntry] = []
  /// By the bytes of keys: two that only look alike are two.
  private var places: [[UInt8]: Int] = [:]
  private var hasMerge = false

  /// Adds an entry, or gives the one that has its key already.
  mutating func add(_ entry: YAMLEntry) -> YAMLEntry? {
    let name = entry.name
    if let first = find(name) { return entries[first] }
    // A dictionary is not worth its memory for the few keys of most mappings.
    if entries.count == Self.fewEntries {
      for (place, earlier) in entries.enumerated() { places[Array(earlier.name.utf8)] = place }
    }
    if entries.count >= Self.fewEntries { places[Array(name.utf8)] = entries.count }
    hasMerge = hasMerge || entry.isMerge
    entries.append(entry)
    return nil
  }

  /// The entries with those of `<<` in its place, except the keys that the mapping has itself.
  func merged() -> [YAMLEntry] {
    guard hasMerge else { return entries }
    var taken = Set(entries.map { Array($0.name.utf8) })
    return entries.flatMap { entry -> [YAMLEntry] in
      guard entry.isMerge else { return [entry] }
      let sources = entry.value.items ?? [entry.value]
      return sources.flatMap { $0.entries ?? [] }.filter { taken.insert(Array($0.name.utf8)).inserted }
    }
  }

  private static let fewEntries = 8

  private func find(_ name: String) -> Int? {
    guard entries.count > Self.fewEntries else {
      return entries.firstIndex { $0.name.utf8.elementsEqual(name.utf8) }
    }
    return places[Array(name.utf8)]
  }
}

extension YAMLEntry {
  /// Whether the key is a merge key, `<<` without quotes.
  var isMerge: Bool {
    if case .scalar("<<", .plain) = key.value { key.tag == nil } else { false }
  }
}
