import Diagnostics

extension Source {
  /// Why the bytes cannot be a YAML text: too many, binary, not UTF-8, or with control characters.
  func problemOfText(limits: YAMLLimits) -> Diagnostic? {
    if text.count > limits.fileSize {
      return .error(
        "yaml.file-too-large",
        "the file has \(text.count) bytes; the limit is \(limits.fileSize)",
        at: span(0..<0),
        notes: ["split it into several files"]
      )
    }
    if text.starts(with: [0xFF, 0xFE]) || text.starts(with: [0xFE, 0xFF]) {
      return .error(
        "yaml.not-utf8",
        "the file is UTF-16, but specs are UTF-8",
        at: span(0..<2),
        notes: ["save it as UTF-8, or run `iconv -f UTF-16 -t UTF-8`"]
      )
    }
    return text.withUnsafeBufferPointer { problem(in: $0) }
  }

  private func problem(in bytes: UnsafeBufferPointer<UInt8>) -> Diagnostic? {
    var offset = 0
    while offset < bytes.count {
      if offset + 8 <= bytes.count, isPrintableASCII(bytes, at: offset) {
        offset += 8
        continue
      }
      let length = lengthOfAllowedCharacter(bytes, at: offset)
      guard length > 0 else { return problem(with: bytes[offset], at: offset) }
      offset += length
    }
    return nil
  }

  private func problem(with byte: UInt8, at offset: Int) -> Diagnostic {
    let place = span(offset..<(offset + 1))
    switch byte {
    case 0:
      return .error("yaml.binary", "the file holds a NUL byte; it is binary, or UTF-16", at: place)
    case 0..<0x20, 0x7F:
      return .error(
        "yaml.control-character",
        "a control character cannot stand in a YAML file",
        at: place,
        notes: [
          "in double quotes it can be written as `\\x\(byte < 16 ? "0" : "")\(String(byte, radix: 16))`"
        ]
      )
    case 0xC2 where isContinuation(offset + 1):
      return .error(
        "yaml.control-character",
        "a control character cannot stand in a YAML file",
        at: span(offset..<(offset + 2))
      )
    default:
      return .error(
        "yaml.not-utf8",
        "the file is not UTF-8: a byte that cannot stand here",
        at: place,
        notes: ["save it as UTF-8"]
      )
    }
  }

  private func isContinuation(_ offset: Int) -> Bool { offset < text.count && text[offset] & 0xC0 == 0x80 }
}

/// Whether eight bytes are all between space and tilde.
private func isPrintableASCII(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Bool {
  let word = UnsafeRawBufferPointer(bytes).loadUnaligned(fromByteOffset: offset, as: UInt64.self)
  let ones: UInt64 = 0x0101_0101_0101_0101
  let high = ones << 7
  let belowSpace = (word &- ones &* 0x20) & ~word
  let isDelete = ((word ^ ones &* 0x7F) &- ones) & ~(word ^ ones &* 0x7F)
  return (word | belowSpace | isDelete) & high == 0
}

/// The length of the character that YAML allows at an offset; 0 where it allows none.
private func lengthOfAllowedCharacter(_ bytes: UnsafeBufferPointer<UInt8>, at offset: Int) -> Int {
  let first = bytes[offset]
  if first < 0x80 {
    return first == 0x0A || first == 0x0D || first == 0x09 || (first >= 0x20 && first != 0x7F) ? 1 : 0
  }
  let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
  guard length > 0, first < 0xF5, offset + length <= bytes.count else { return 0 }
  var value = UInt32(first) & (0x7F >> UInt32(length))
  for index in (offset + 1)..<(offset + length) {
    guard bytes[index] & 0xC0 == 0x80 else { return 0 }
    value = value << 6 | UInt32(bytes[index] & 0x3F)
  }
  let smallest: UInt32 = length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80
  guard value >= smallest else { return 0 }
  switch value {
  case 0x85, 0xA0...0xD7FF, 0xE000...0xFFFD, 0x10000...0x10FFFF: return length
  default: return 0
  }
}
