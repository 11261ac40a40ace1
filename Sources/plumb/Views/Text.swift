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

  /// How many columns of a terminal the text takes, which holds nothing that a terminal would obey.
  static func width(_ text: String) -> Int {
    if text.utf8.allSatisfy({ 0x20...0x7E ~= $0 }) { return text.utf8.count }
    return cells(text).reduce(0) { $0 + $1.width }
  }

  private static func cells(_ text: String) -> [DisplayCell] { DisplayCell.cells(of: Array(text.utf8)[...]) }

  /// The text in so many columns: what is too wide lacks its middle, because names differ at their ends.
  static func middle(_ text: String, width: Int) -> String {
    guard self.width(text) > width else { return text }
    let cells = cells(text)
    func part(_ cells: some Sequence<DisplayCell>, _ room: Int) -> [DisplayCell] {
      var rest = room
      return cells.prefix { cell in
        rest -= cell.width
        return rest >= 0
      }
    }
    let room = max(0, width - 1)
    let end = part(cells.reversed(), room / 2)
    let begin = part(cells, room - end.reduce(0) { $0 + $1.width })
    return begin.map(\.text).joined() + "…" + end.reversed().map(\.text).joined()
  }

  /// The text in one line of at most so many columns, with what a terminal would obey made visible.
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
    guard line.utf8.count > width, self.width(line) > width else { return line }
    var room = max(1, width - 1)
    let begin = cells(line).prefix { cell in
      room -= cell.width
      return room >= 0
    }
    return begin.map(\.text).joined() + "…"
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
