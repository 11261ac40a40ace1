import Diagnostics

/// Words and lines that several views need.
enum Text {
  /// A number with its noun: `1 object`, `2 objects`.
  static func count(_ number: Int, _ noun: String) -> String { "\(number) \(noun)\(number == 1 ? "" : "s")" }

  /// Numbers of steps, those in a row as a range: `steps 1, 3 to 5`.
  static func steps(_ numbers: [Int]) -> String {
    var ranges: [ClosedRange<Int>] = []
    for number in numbers {
      if let last = ranges.last, last.upperBound + 1 == number {
        ranges[ranges.count - 1] = last.lowerBound...number
      } else {
        ranges.append(number...number)
      }
    }
    let texts = ranges.map { range -> String in
      switch range.count {
      case 1: "\(range.lowerBound)"
      case 2: "\(range.lowerBound), \(range.upperBound)"
      default: "\(range.lowerBound) to \(range.upperBound)"
      }
    }
    return "step\(numbers.count == 1 ? "" : "s") \(texts.joined(separator: ", "))"
  }

  /// A number with its thousands apart: `41,000,000`.
  static func grouped(_ number: Int) -> String {
    var digits = String(number.magnitude)
    var groups: [Substring] = []
    while digits.count > 3 {
      groups.insert(digits.suffix(3), at: 0)
      digits = String(digits.dropLast(3))
    }
    return (number < 0 ? "-" : "") + ([digits[...]] + groups).joined(separator: ",")
  }

  /// A number of bytes in the unit that suits it: `12 GB`.
  static func bytes(_ number: Int) -> String {
    var (value, unit) = (number, 0)
    let units = ["bytes", "kB", "MB", "GB", "TB", "PB"]
    while value >= 10_240, unit + 1 < units.count {
      value = (value + 512) / 1024
      unit += 1
    }
    return "\(value) \(units[unit])"
  }

  /// The text in one line of at most so many characters, with what a terminal would obey made visible.
  static func line(_ text: String, width: Int) -> String {
    var line = ""
    for character in text {
      if character.isWhitespace {
        if line.last != " " { line.append(" ") }
      } else {
        line += printable(character)
      }
    }
    while line.last == " " { line.removeLast() }
    return line.count <= width ? line : line.prefix(max(1, width - 1)) + "…"
  }

  /// The text with its line breaks, which are indented, and with what a terminal would obey made visible.
  static func block(_ text: String, indent: String) -> String {
    // Most of a plan is plain, and looking at it character by character takes longer than making it.
    if indent.isEmpty, text.utf8.allSatisfy({ 0x20...0x7E ~= $0 || $0 == 0x0A }) { return text }
    return text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      line.map { $0 == "\t" ? "  " : printable($0) }.joined()
    }.joined(separator: "\n" + indent)
  }

  /// The word as a shell takes it.
  static func shellWord(_ word: String) -> String {
    let isPlain = word.utf8.allSatisfy { byte in
      (0x30...0x39).contains(byte) || (0x41...0x5A).contains(byte) || (0x61...0x7A).contains(byte)
        || "-_.:,/+@%=".utf8.contains(byte)
    }
    return isPlain
      ? word
      : "'" + word.split(separator: "'", omittingEmptySubsequences: false).joined(separator: "'\\''") + "'"
  }

  private static func printable(_ character: Character) -> String {
    let isControl = character.unicodeScalars.contains {
      $0.properties.generalCategory == .control || $0.properties.generalCategory == .format
    }
    return isControl ? "\u{FFFD}" : String(character)
  }
}
