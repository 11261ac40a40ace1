/// Reads the parts of a value's text from left to right.
struct TextScanner {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = text[...].utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  /// Takes the text if it comes next.
  mutating func take(_ text: StaticString) -> Bool {
    let bytes = text.withUTF8Buffer { Array($0) }
    guard rest.starts(with: bytes) else { return false }
    rest.removeFirst(bytes.count)
    return true
  }

  /// Takes the digits that come next, at least `minimum` of them, as a number without a sign.
  mutating func digits(minimum: Int = 1, maximum: Int = 18) -> Int? {
    var value = 0
    var count = 0
    while count < maximum, let byte = rest.first, (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) {
      value = value * 10 + Int(byte - UInt8(ascii: "0"))
      count += 1
      rest.removeFirst()
    }
    return count >= minimum ? value : nil
  }

  /// Takes the fraction of a second, if there is one, in microseconds.
  mutating func microseconds() -> Int? {
    guard take(".") else { return 0 }
    let before = rest.count
    guard var value = digits(maximum: 6) else { return nil }
    for _ in (before - rest.count)..<6 { value *= 10 }
    return value
  }

  /// Takes `hh:mm:ss.ffffff`, in microseconds; hours may have more than two digits in an interval.
  mutating func clock(hourDigits: Int = 2) -> Int? {
    guard let hours = digits(minimum: 2, maximum: hourDigits), take(":") else { return nil }
    guard let minutes = digits(minimum: 2, maximum: 2), minutes < 60, take(":") else { return nil }
    guard let seconds = digits(minimum: 2, maximum: 2), seconds <= 60, let fraction = microseconds() else {
      return nil
    }
    return ((hours * 60 + minutes) * 60 + seconds) * 1_000_000 + fraction
  }

  /// Takes `Z` or `+hh`, `+hh:mm`, or `+hh:mm:ss`, in seconds east of Greenwich.
  mutating func zoneOffset() -> Int? {
    if take("Z") { return 0 }
    let isWest = take("-")
    guard isWest || take("+"), let hours = digits(minimum: 2, maximum: 2) else { return nil }
    var seconds = hours * 3600
    for unit in [60, 1] where take(":") {
      guard let part = digits(minimum: 2, maximum: 2), part < 60 else { return nil }
      seconds += part * unit
    }
    return isWest ? -seconds : seconds
  }
}
