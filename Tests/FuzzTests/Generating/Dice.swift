/// Random choices that a seed repeats on every machine.
struct Dice: Sendable {
  private var state: UInt64

  init(seed: UInt64, index: Int = 0) {
    state = seed &* 0x9E37_79B9_7F4A_7C15 &+ UInt64(truncatingIfNeeded: index) &* 0xD1B5_4A32_D192_ED03
    _ = next()
  }

  /// The next number of the sequence called SplitMix64.
  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  /// A number from zero up to the limit, which is not among them.
  mutating func roll(_ limit: Int) -> Int { limit < 2 ? 0 : Int(next() % UInt64(limit)) }

  mutating func number(_ range: ClosedRange<Int>) -> Int { range.lowerBound + roll(range.count) }

  /// Whether something that happens so many times in a hundred happens now.
  mutating func chance(_ percent: Int) -> Bool { roll(100) < percent }

  mutating func pick<Element>(_ elements: [Element]) -> Element? {
    elements.isEmpty ? nil : elements[roll(elements.count)]
  }

  /// One of what is written out, which is never nothing.
  mutating func pick<Element>(_ first: Element, _ others: Element...) -> Element {
    let index = roll(others.count + 1)
    return index == 0 ? first : others[index - 1]
  }

  /// Some of the elements, at least one where there is any, in their order.
  mutating func some<Element>(_ elements: [Element], atMost limit: Int = 3) -> [Element] {
    guard !elements.isEmpty else { return [] }
    var indices: Set<Int> = []
    for _ in 0..<number(1...limit) { indices.insert(roll(elements.count)) }
    return indices.sorted().map { elements[$0] }
  }

  mutating func shuffled<Element>(_ elements: [Element]) -> [Element] {
    var elements = elements
    for index in elements.indices.reversed() { elements.swapAt(index, roll(index + 1)) }
    return elements
  }
}
