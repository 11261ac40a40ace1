/// How many insertions, deletions, changes, and swaps of neighbours turn one name into another.
///
/// The optimal string alignment variant of Damerau-Levenshtein, computed only in the band that the limit leaves
/// open, so that the cost is `length * limit`. `nil` when the distance is over the limit.
func editDistance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int? {
  guard abs(left.count - right.count) <= limit else { return nil }
  let far = limit + 1
  var beforePrevious = [Int](repeating: far, count: right.count + 1)
  var previous = (0...right.count).map { min($0, far) }
  var current = beforePrevious
  for row in stride(from: 1, through: left.count, by: 1) {
    let first = max(1, row - limit)
    let last = min(right.count, row + limit)
    guard first <= last else { return nil }
    current[first - 1] = first == 1 ? min(row, far) : far
    var best = current[first - 1]
    for column in first...last {
      let isSame = left[row - 1] == right[column - 1]
      var cost = min(previous[column - 1] + (isSame ? 0 : 1), current[column - 1] + 1)
      if column < row + limit { cost = min(cost, previous[column] + 1) }
      if row > 1, column > 1, left[row - 1] == right[column - 2], left[row - 2] == right[column - 1] {
        cost = min(cost, beforePrevious[column - 2] + 1)
      }
      current[column] = min(cost, far)
      best = min(best, current[column])
    }
    guard best <= limit else { return nil }
    (beforePrevious, previous, current) = (previous, current, beforePrevious)
  }
  return previous[right.count] <= limit ? previous[right.count] : nil
}
