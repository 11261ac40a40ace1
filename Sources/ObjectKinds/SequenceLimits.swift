/// The bounds that PostgreSQL gives a sequence of a type when none are stated.
struct SequenceLimits {
  let min: Int
  let max: Int

  init(type: String, isAscending: Bool) {
    let (lowest, highest): (Int, Int) =
      switch type {
      case "smallint": (Int(Int16.min), Int(Int16.max))
      case "integer": (Int(Int32.min), Int(Int32.max))
      default: (Int.min, Int.max)
      }
    min = isAscending ? 1 : lowest
    max = isAscending ? highest : -1
  }
}
