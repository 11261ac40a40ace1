/// Text as PostgreSQL sees it: bytes.
///
/// Swift compares by what a reader sees, so that an `é` of one scalar equals one of two, and takes a quote together with
/// a combining accent after it for one character that is no quote. PostgreSQL does neither.
extension String {
  /// Whether both texts have the same bytes.
  package func hasSameBytes(as other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    return utf8.withContiguousStorageIfAvailable { left in
      other.utf8.withContiguousStorageIfAvailable { right in left.elementsEqual(right) }
    }.flatMap(\.self) ?? utf8.elementsEqual(other.utf8)
  }

  /// The text with every one of an ASCII character written twice.
  func doubling(_ character: Unicode.Scalar) -> String {
    let byte = UInt8(ascii: character)
    guard utf8.contains(byte) else { return self }
    var bytes: [UInt8] = []
    bytes.reserveCapacity(utf8.count + 8)
    for next in utf8 {
      if next == byte { bytes.append(byte) }
      bytes.append(next)
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Whether the bytes of the other text occur in this one.
  func containsBytes(of other: String) -> Bool {
    let (text, pattern) = (Array(utf8), Array(other.utf8))
    guard let first = pattern.first else { return true }
    var start = 0
    while start + pattern.count <= text.count {
      if text[start] == first, text[start..<start + pattern.count].elementsEqual(pattern) { return true }
      start += 1
    }
    return false
  }
}

extension Hasher {
  /// Takes in a text byte by byte, so that texts with the same bytes, and no others, count as equal.
  package mutating func combine(bytesOf text: String) {
    var text = text
    text.withUTF8 { combine(bytes: UnsafeRawBufferPointer($0)) }
    combine(UInt8(0xFF))
  }
}
