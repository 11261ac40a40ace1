/// One thing that a terminal shows: a character with its marks, or what stands for one that can't be shown.
package struct DisplayCell {
  package var text: String
  package var width: Int

  /// The bytes of the source that it shows.
  var range: Range<Int>

  /// The cells of bytes that may be invalid UTF-8, hold tabs, or hold control characters.
  package static func cells(of bytes: ArraySlice<UInt8>) -> [DisplayCell] {
    var cells: [DisplayCell] = []
    var column = 0
    var joins = false
    var offset = bytes.startIndex
    while offset < bytes.endIndex {
      let (scalar, length) = decodeScalar(in: bytes, at: offset)
      let range = offset..<(offset + length)
      offset = range.upperBound
      if let last = cells.indices.last, let scalar, joins || continues(scalar, cells[last]) {
        joins = scalar.value == 0x200D
        cells[last].text.unicodeScalars.append(scalar)
        cells[last].range = cells[last].range.lowerBound..<range.upperBound
        if scalar.value == 0xFE0F || isRegional(scalar) {
          column += 2 - cells[last].width
          cells[last].width = 2
        }
        continue
      }
      joins = false
      let cell = DisplayCell(scalar, range: range, column: column)
      column += cell.width
      cells.append(cell)
    }
    return cells
  }

  private init(_ scalar: Unicode.Scalar?, range: Range<Int>, column: Int) {
    self.range = range
    guard let scalar else {
      (text, width) = ("\u{FFFD}", 1)
      return
    }
    if scalar == "\t" {
      width = 4 - column % 4
      text = String(repeating: " ", count: width)
    } else if DisplayWidth.isUnprintable(scalar) {
      text = Self.picture(of: scalar)
      width = text.count
    } else {
      width = max(DisplayWidth.width(of: scalar), 1)
      // A mark with nothing to stand on is shown on a dotted circle.
      text = DisplayWidth.width(of: scalar) == 0 ? "\u{25CC}\(scalar)" : String(scalar)
    }
  }

  /// What stands for a character that a terminal would obey: `␛`, or the code, `<U+202E>`.
  static func picture(of scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) { return String(picture) }
    if scalar.value == 0x7F { return "\u{2421}" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "<U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + ">"
  }

  private static func continues(_ scalar: Unicode.Scalar, _ cell: DisplayCell) -> Bool {
    guard cell.text.unicodeScalars.last.map(DisplayWidth.isUnprintable) == false, cell.text != " " else {
      return false
    }
    if isRegional(scalar) {
      return cell.text.unicodeScalars.count == 1 && cell.text.unicodeScalars.allSatisfy(isRegional)
    }
    if (0x1F3FB...0x1F3FF).contains(scalar.value) { return cell.width == 2 }
    return DisplayWidth.width(of: scalar) == 0 && scalar.value != 0x200B
  }

  private static func isRegional(_ scalar: Unicode.Scalar) -> Bool {
    (0x1F1E6...0x1F1FF).contains(scalar.value)
  }

  /// The scalar at an offset and its length; `nil` and one byte where the bytes are not UTF-8.
  private static func decodeScalar(in bytes: ArraySlice<UInt8>, at offset: Int) -> (Unicode.Scalar?, Int) {
    let first = bytes[offset]
    if first < 0x80 { return (Unicode.Scalar(first), 1) }
    let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
    guard length > 0, first < 0xF5, offset + length <= bytes.endIndex else { return (nil, 1) }
    var value = UInt32(first) & (0x7F >> UInt32(length))
    for byte in bytes[(offset + 1)..<(offset + length)] {
      guard byte & 0xC0 == 0x80 else { return (nil, 1) }
      value = value << 6 | UInt32(byte & 0x3F)
    }
    let isOverlong = value < (length == 3 ? 0x800 : length == 4 ? 0x10000 : 0x80)
    guard !isOverlong, let scalar = Unicode.Scalar(value) else { return (nil, 1) }
    return (scalar, length)
  }
}
