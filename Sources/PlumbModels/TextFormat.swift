/// Writes the parts of a value's text.
enum TextFormat {
  /// The number with zeros before it, to the given width.
  static func padded(_ number: Int, to width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.count)) + digits
  }

  /// Microseconds as `hh:mm:ss.ffffff`, without the zeros at the end of the fraction.
  static func clock(_ microseconds: Int) -> String {
    let seconds = microseconds / 1_000_000
    let fraction = microseconds % 1_000_000
    var text =
      "\(padded(seconds / 3600, to: 2)):\(padded(seconds / 60 % 60, to: 2)):\(padded(seconds % 60, to: 2))"
    guard fraction > 0 else { return text }
    text += "." + padded(fraction, to: 6)
    while text.hasSuffix("0") { text.removeLast() }
    return text
  }

  /// Seconds east of Greenwich as `+hh`, `+hh:mm`, or `+hh:mm:ss`.
  static func zone(_ offset: Int) -> String {
    let seconds = abs(offset)
    var text = (offset < 0 ? "-" : "+") + padded(seconds / 3600, to: 2)
    if seconds % 3600 != 0 { text += ":" + padded(seconds / 60 % 60, to: 2) }
    if seconds % 60 != 0 { text += ":" + padded(seconds % 60, to: 2) }
    return text
  }
}
