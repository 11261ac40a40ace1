import CatalogModel

/// Finds the smallest pair that still fails in the same way.
struct Shrinking {
  /// Whether a pair fails as the first one did.
  let fails: (Pair) async -> Bool
  private var triesLeft: Int

  init(tries: Int, fails: @escaping (Pair) async -> Bool) {
    (triesLeft, self.fails) = (tries, fails)
  }

  /// Takes away pieces, then properties and changes, as long as it helps.
  mutating func smallest(_ pair: Pair) async -> Pair {
    var smallest = await withoutPieces(pair)
    smallest = await simplified(smallest, Self.withoutChange)
    smallest = await simplified(smallest, Self.withoutProperty)
    smallest = await withoutPieces(smallest)
    return await simplified(smallest, Self.withPlainName)
  }

  private mutating func holds(_ pair: Pair) async -> Bool {
    guard triesLeft > 0 else { return false }
    triesLeft -= 1
    return await fails(pair)
  }

  /// Drops many pieces at once first, then fewer.
  private mutating func withoutPieces(_ pair: Pair) async -> Pair {
    var pair = pair
    var size = max(1, ids(pair).count / 2)
    while true {
      var start = 0
      while start < ids(pair).count {
        let chunk = ids(pair).reversed().dropFirst(start).prefix(size)
        var smaller = pair
        for id in chunk {
          smaller.before.drop(id)
          smaller.after.drop(id)
        }
        if await holds(smaller) { pair = smaller } else { start += size }
      }
      if size == 1 { return pair }
      size /= 2
    }
  }

  private func ids(_ pair: Pair) -> [Int] {
    Set(pair.before.pieces.keys).union(pair.after.pieces.keys).sorted()
  }

  private mutating func simplified(_ pair: Pair, _ variants: (Pair, Int) -> [Pair]) async -> Pair {
    var pair = pair
    for id in ids(pair) {
      for index in variants(pair, id).indices.reversed() {
        let now = variants(pair, id)
        guard index < now.count else { continue }
        if await holds(now[index]) { pair = now[index] }
      }
    }
    return pair
  }

  /// The pair with one piece the same on both sides.
  private static func withoutChange(_ pair: Pair, _ id: Int) -> [Pair] {
    guard let before = pair.before[id], let after = pair.after[id], before != after else { return [] }
    var (first, second) = (pair, pair)
    first.after[id] = before
    second.before[id] = after
    return [first, second]
  }

  /// The pair with one property less, on both sides or on one.
  private static func withoutProperty(_ pair: Pair, _ id: Int) -> [Pair] {
    let keys = Set(pair.before[id]?.body.keys.map { $0 } ?? []).union(
      pair.after[id]?.body.keys.map { $0 } ?? []
    )
    return keys.sorted().flatMap { key -> [Pair] in
      var (both, first, second) = (pair, pair, pair)
      both.before[id]?.body[key] = nil
      both.after[id]?.body[key] = nil
      first.before[id]?.body[key] = nil
      second.after[id]?.body[key] = nil
      return [second, first, both]
    }
  }

  private static func withPlainName(_ pair: Pair, _ id: Int) -> [Pair] {
    guard pair.before[id]?.spelling == nil, pair.after[id]?.spelling == nil else { return [] }
    guard let recipe = (pair.before[id] ?? pair.after[id])?.recipe, Recipes.byID[recipe]?.renames != false
    else {
      return []
    }
    var plain = pair
    let isRenamed = pair.before[id].map { $0.name != pair.after[id]?.name } ?? false
    plain.before[id]?.name = "n\(id)"
    plain.after[id]?.name = isRenamed ? "m\(id)" : "n\(id)"
    return plain.before == pair.before && plain.after == pair.after ? [] : [plain]
  }
}
