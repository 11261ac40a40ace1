/// Byte offsets of libyaml's marks, which count characters.
///
/// The offset of each 64th character is noted in one pass, so that each mark costs a bounded time.
struct CharacterOffsets {
  private static let step = 64

  private let bytes: UnsafeBufferPointer<UInt8>
  private let start: Int

  /// Empty when every character is one byte.
  private var noted: [Int] = []

  init(bytes: UnsafeBufferPointer<UInt8>, start: Int) {
    self.bytes = bytes
    self.start = start
    guard bytes.contains(where: { $0 >= 0x80 && $0 != 0xEF }) || bytes.dropFirst(start).contains(0xEF) else {
      return
    }
    var count = 0
    for offset in start..<bytes.count where bytes[offset] & 0xC0 != 0x80 {
      if count % Self.step == 0 { noted.append(offset) }
      count += 1
    }
  }

  func offset(ofCharacter index: Int) -> Int {
    guard !noted.isEmpty else { return min(start + index, bytes.count) }
    guard index / Self.step < noted.count else { return bytes.count }
    var offset = noted[index / Self.step]
    for _ in 0..<(index % Self.step) where offset < bytes.count {
      offset += 1
      while offset < bytes.count, bytes[offset] & 0xC0 == 0x80 { offset += 1 }
    }
    return offset
  }
}
