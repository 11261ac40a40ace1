/// The names that somebody who wrote `name` may have meant, nearest first.
///
/// A name is near when a third of its letters or fewer differ, when only its case differs, or when one is the
/// beginning of the other (`created` for `created_at`). Names over 128 characters are compared by case only, so
/// that the cost per candidate is bounded.
package func nearestNames(
  to name: String,
  in candidates: some Sequence<String>,
  limit: Int = 3
) -> [String] {
  let wanted = Array(name.lowercased().unicodeScalars)
  guard !wanted.isEmpty, limit > 0 else { return [] }
  var seen: Set<String> = []
  var near: [(distance: Int, order: Int, name: String)] = []
  for (order, candidate) in candidates.enumerated() where candidate != name {
    guard let distance = nearness(of: candidate, to: wanted), seen.insert(candidate).inserted else {
      continue
    }
    near.append((distance, order, candidate))
  }
  near.sort { ($0.distance, $0.order) < ($1.distance, $1.order) }
  return near.prefix(limit).map(\.name)
}

private let longestComparedName = 128

/// Twice the distance, so that a common beginning can rank after names equally many letters away.
private func nearness(of candidate: String, to wanted: [Unicode.Scalar]) -> Int? {
  // No scalar has more than four bytes: a name far too long is passed over without decoding it.
  guard candidate.utf8.count <= wanted.count * 8 + 64 else { return nil }
  let letters = Array(candidate.lowercased().unicodeScalars)
  if letters == wanted { return 0 }
  let length = max(letters.count, wanted.count)
  guard length <= longestComparedName else { return nil }
  let allowed = max(1, min(length / 3, 8))
  // In a name of one letter, everything is one letter away.
  if length > 1, let distance = editDistance(wanted, letters, limit: allowed) { return 2 * distance }
  let shorter = min(letters.count, wanted.count)
  let isBeginning = shorter >= 3 && letters.prefix(shorter) == wanted.prefix(shorter)
  return isBeginning ? 2 * (length - shorter) + 1 : nil
}
