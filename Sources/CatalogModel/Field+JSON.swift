extension Field {
  /// Reads JSON as PostgreSQL writes it.
  package init(json text: String) throws(FieldMismatch) {
    var text = text
    let field = text.withUTF8 { bytes in
      var reader = JSONReader(bytes: bytes)
      return reader.document()
    }
    guard let field else {
      throw FieldMismatch("the catalog returned malformed JSON: \(text.prefix(80))", at: nil)
    }
    self = field
  }
}

/// A reader of the JSON that `json_build_object` and its like produce.
private struct JSONReader {
  let bytes: UnsafeBufferPointer<UInt8>
  var index = 0

  init(bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

  mutating func document() -> Field? {
    let field = value()
    skipSpace()
    return index == bytes.count ? field : nil
  }

  private mutating func value() -> Field? {
    skipSpace()
    guard index < bytes.count else { return nil }
    switch bytes[index] {
    case UInt8(ascii: "{"): return map()
    case UInt8(ascii: "["): return list()
    case UInt8(ascii: "\""): return string().map { .scalar($0) }
    default: return word()
    }
  }

  private mutating func map() -> Field? {
    var entries: [Field.Entry] = []
    index += 1
    skipSpace()
    if take("}") { return .map([]) }
    repeat {
      skipSpace()
      guard let key = string() else { return nil }
      skipSpace()
      guard take(":"), let value = value() else { return nil }
      entries.append(Field.Entry(key, value))
      skipSpace()
    } while take(",")
    return take("}") ? .map(entries) : nil
  }

  private mutating func list() -> Field? {
    var elements: [Field] = []
    index += 1
    skipSpace()
    if take("]") { return .list([]) }
    repeat {
      guard let value = value() else { return nil }
      elements.append(value)
      skipSpace()
    } while take(",")
    return take("]") ? .list(elements) : nil
  }

  private mutating func word() -> Field? {
    let start = index
    while index < bytes.count, !",]} \n\t\r".utf8.contains(bytes[index]) { index += 1 }
    let text = String(decoding: bytes[start..<index], as: UTF8.self)
    return text.isEmpty ? nil : text == "null" ? .null : .scalar(text)
  }

  private mutating func string() -> String? {
    guard take("\"") else { return nil }
    var buffer: [UInt8] = []
    while index < bytes.count {
      let byte = bytes[index]
      index += 1
      switch byte {
      case UInt8(ascii: "\""): return String(decoding: buffer, as: UTF8.self)
      case UInt8(ascii: "\\"):
        guard appendEscape(to: &buffer) else { return nil }
      default: buffer.append(byte)
      }
    }
    return nil
  }

  private mutating func appendEscape(to buffer: inout [UInt8]) -> Bool {
    guard index < bytes.count else { return false }
    let byte = bytes[index]
    index += 1
    switch byte {
    case UInt8(ascii: "n"): buffer.append(10)
    case UInt8(ascii: "t"): buffer.append(9)
    case UInt8(ascii: "r"): buffer.append(13)
    case UInt8(ascii: "b"): buffer.append(8)
    case UInt8(ascii: "f"): buffer.append(12)
    case UInt8(ascii: "u"):
      // PostgreSQL escapes only control characters so; everything else is UTF-8 as it stands.
      guard index + 4 <= bytes.count,
        let code = UInt32(String(decoding: bytes[index..<index + 4], as: UTF8.self), radix: 16),
        let scalar = Unicode.Scalar(code)
      else { return false }
      index += 4
      buffer.append(contentsOf: String(Character(scalar)).utf8)
    default: buffer.append(byte)
    }
    return true
  }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard index < bytes.count, bytes[index] == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  private mutating func skipSpace() {
    while index < bytes.count, bytes[index] == 32 || (9...13).contains(bytes[index]) { index += 1 }
  }
}
