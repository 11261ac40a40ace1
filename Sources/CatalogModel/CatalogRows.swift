import SQLText

/// The objects of one kind as a server returned them, not decoded until one is asked for.
///
/// All values lie in one buffer. Two servers that hold equal objects return equal bytes for them, so most
/// objects of a large database are compared without ever being decoded.
package struct CatalogRows: Sendable {
  package let type: any CatalogObject.Type
  package let rowCount: Int
  package let columnCount: Int
  package let bytes: [UInt8]
  /// Where each value ends; a value that is NULL ends at its beginning, with the sign bit set.
  package let ends: [Int32]

  /// The first columns: OID, sub-id, and position among siblings.
  package static let headerCount = 3

  package init(type: any CatalogObject.Type, columnCount: Int, bytes: [UInt8], ends: [Int32]) {
    self.type = type
    self.columnCount = columnCount
    self.bytes = bytes
    self.ends = ends
    rowCount = columnCount == 0 ? 0 : ends.count / columnCount
  }

  /// The bytes of a value, or nil for NULL.
  private func range(_ row: Int, _ column: Int) -> Range<Int>? {
    let index = row * columnCount + column
    let end = ends[index]
    guard end >= 0 else { return nil }
    return start(of: index)..<Int(end)
  }

  private func start(of index: Int) -> Int {
    index == 0 ? 0 : Int(ends[index - 1] & Int32.max)
  }

  package func string(_ row: Int, _ column: Int) -> String? {
    range(row, column).map { range in
      bytes.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
    }
  }

  package func number(_ row: Int, _ column: Int) -> Int {
    guard let range = range(row, column) else { return 0 }
    return bytes.withUnsafeBufferPointer { buffer in
      buffer[range].reduce(0) { $0 * 10 + Int($1 &- 48) }
    }
  }

  package func address(_ row: Int) -> ObjectAddress {
    let first = Self.headerCount
    return ObjectAddress(
      type.kind,
      (first..<first + type.placement.nameCount).map { Identifier(string(row, $0) ?? "") }
    )
  }

  /// Whether two rows of one kind say the same of their objects' properties.
  package static func equal(_ left: CatalogRows, _ leftRow: Int, _ right: CatalogRows, _ rightRow: Int)
    -> Bool
  {
    let first = headerCount + left.type.placement.nameCount
    let leftBase = leftRow * left.columnCount
    let rightBase = rightRow * right.columnCount
    let leftStart = left.start(of: leftBase + first)
    let rightStart = right.start(of: rightBase + first)
    for column in first..<left.columnCount {
      let leftEnd = left.ends[leftBase + column]
      let rightEnd = right.ends[rightBase + column]
      guard (leftEnd < 0) == (rightEnd < 0),
        Int(leftEnd & Int32.max) - leftStart == Int(rightEnd & Int32.max) - rightStart
      else { return false }
    }
    let count = Int(left.ends[leftBase + left.columnCount - 1] & Int32.max) - leftStart
    return left.bytes.withUnsafeBufferPointer { leftBuffer in
      right.bytes.withUnsafeBufferPointer { rightBuffer in
        leftBuffer[leftStart..<leftStart + count].elementsEqual(rightBuffer[rightStart..<rightStart + count])
      }
    }
  }

  /// The object that a row describes.
  package func object(_ row: Int) -> any CatalogObject { type.decoded(from: self, row) }
}

extension CatalogObject {
  fileprivate static func decoded(from rows: CatalogRows, _ row: Int) -> Self {
    var object = Self(blank: rows.address(row))
    let first = CatalogRows.headerCount + placement.nameCount
    for (index, property) in properties.enumerated() {
      do throws(FieldMismatch) {
        try property.readCatalog(rows.string(row, first + index), &object)
      } catch {
        preconditionFailure(
          "the catalog query of \(kind) returns a `\(property.name)` that it cannot read: \(error.message)"
        )
      }
    }
    return object
  }
}
