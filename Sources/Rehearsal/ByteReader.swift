import CatalogModel
import SQLText

/// The bytes of an archive while they are read; whatever is cut short or makes no sense gives nil.
struct ByteReader {
  private let bytes: [UInt8]
  private let kinds: [String: Kind]
  private var index = 0

  init(bytes: [UInt8], kinds: [any CatalogObject.Type]) {
    self.bytes = bytes
    self.kinds = Dictionary(uniqueKeysWithValues: kinds.map { ($0.kind.name, $0.kind) })
  }

  /// Rows that may be none.
  struct Rows {
    let value: CatalogRows?
  }

  mutating func skip(_ expected: [UInt8]) -> Bool {
    guard bytes.count >= index + expected.count, bytes[index..<index + expected.count].elementsEqual(expected)
    else {
      return false
    }
    index += expected.count
    return true
  }

  mutating func rows(_ type: any CatalogObject.Type) -> Rows? {
    guard let rowCount = number() else { return nil }
    guard rowCount > 0 else { return Rows(value: nil) }
    // What an earlier version of plumb wrote may have other columns.
    guard let columnCount = number(), columnCount == type.expectedColumnCount, let offsets = numbers(),
      let count = number(),
      index + count <= bytes.count,
      offsets.count == rowCount * columnCount + 1, Int(offsets[offsets.count - 1]) == count
    else { return nil }
    defer { index += count }
    return Rows(
      value: CatalogRows(
        type: type,
        rowCount: rowCount,
        columnCount: columnCount,
        buffer: Array(bytes[index..<index + count]),
        offsets: offsets
      )
    )
  }

  mutating func summary() -> SpecSummary? {
    guard let head = numbers(), head.count == 11 else { return nil }
    var summary = SpecSummary()
    summary.isQuiet = head[0] == 1
    for _ in 0..<head[1] {
      guard let schema = text() else { return nil }
      summary.schemas.insert(schema)
    }
    for _ in 0..<head[2] {
      guard let address = address() else { return nil }
      summary.external.insert(address)
    }
    for _ in 0..<head[3] {
      guard let address = address(), let message = text() else { return nil }
      summary.deprecated[address] = message
    }
    for _ in 0..<head[4] {
      guard let address = address(), let owner = text() else { return nil }
      summary.owners[address] = Identifier(owner)
    }
    for _ in 0..<head[5] {
      guard let role = text() else { return nil }
      summary.roles.insert(role)
    }
    for _ in 0..<head[6] {
      guard let address = address(), let glob = text() else { return nil }
      summary.runtimeParts[address] = glob
    }
    for _ in 0..<head[7] {
      guard let address = address() else { return nil }
      summary.declaredParts.insert(address)
    }
    for _ in 0..<head[8] {
      guard let address = address() else { return nil }
      summary.outside.insert(address)
    }
    for _ in 0..<head[9] {
      guard let address = address() else { return nil }
      summary.absent.insert(address)
    }
    for _ in 0..<head[10] {
      guard let path = text() else { return nil }
      summary.directingFiles.insert(path)
    }
    return summary
  }

  mutating func numbers() -> [UInt32]? {
    guard let count = number(), index + count * 4 <= bytes.count else { return nil }
    let numbers = [UInt32](unsafeUninitializedCapacity: count) { buffer, initialized in
      bytes.withUnsafeBytes { source in
        UnsafeMutableRawBufferPointer(buffer).copyMemory(
          from: UnsafeRawBufferPointer(rebasing: source[index..<index + count * 4])
        )
      }
      initialized = count
    }
    index += count * 4
    return numbers
  }

  mutating func address() -> ObjectAddress? {
    guard let kind = text().flatMap({ kinds[$0] }), let count = number(), count <= 3 else { return nil }
    var names: [Identifier] = []
    for _ in 0..<count {
      guard let name = text() else { return nil }
      names.append(Identifier(name))
    }
    return names.isEmpty ? nil : ObjectAddress(kind, names)
  }

  mutating func text() -> String? {
    guard let count = number(), index + count <= bytes.count else { return nil }
    defer { index += count }
    return String(decoding: bytes[index..<index + count], as: UTF8.self)
  }

  private mutating func number() -> Int? {
    guard index + 4 <= bytes.count else { return nil }
    defer { index += 4 }
    return (0..<4).reduce(0) { $0 | Int(bytes[index + $1]) << ($1 * 8) }
  }
}
