import SQLText

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// The objects of one kind as a server returned them, not decoded until one is asked for.
///
/// All values lie in one buffer, each behind its length in four bytes; a length of all ones is NULL. Two servers
/// that hold equal objects return equal bytes for them, so most objects of a large database are compared without
/// ever being decoded.
package struct CatalogRows: Sendable {
  package let type: any CatalogObject.Type
  package let rowCount: Int
  package let columnCount: Int
  package let buffer: [UInt8]
  /// Where each value's length stands in the buffer, row by row, and where the last value ends.
  package let offsets: [UInt32]

  /// The first columns: OID, sub-id, and position among siblings.
  static let headerCount = 3

  package init(
    type: any CatalogObject.Type,
    rowCount: Int,
    columnCount: Int,
    buffer: [UInt8],
    offsets: [UInt32]
  ) {
    precondition(
      columnCount == type.expectedColumnCount,
      "the catalog query of \(type.kind) returns \(columnCount) columns, not \(type.expectedColumnCount)"
    )
    self.type = type
    self.rowCount = rowCount
    self.columnCount = columnCount
    self.buffer = buffer
    self.offsets = offsets
  }

  /// Where a value's bytes are, or nil for NULL.
  private func range(_ row: Int, _ column: Int) -> Range<Int>? {
    let place = row * columnCount + column
    let start = Int(offsets[place]) + 4
    return buffer[start - 4] == 0xFF ? nil : start..<Int(offsets[place + 1])
  }

  func string(_ row: Int, _ column: Int) -> String? {
    range(row, column).map { range in
      buffer.withUnsafeBufferPointer { String(decoding: $0[range], as: UTF8.self) }
    }
  }

  private func number(_ row: Int, _ column: Int) -> Int {
    guard let range = range(row, column) else { return 0 }
    return buffer.withUnsafeBufferPointer { bytes in
      bytes[range].reduce(0) { $0 * 10 + Int($1 &- 48) }
    }
  }

  /// The identity of the row's object within its server.
  package func objectID(_ row: Int) -> ObjectID {
    ObjectID(catalog: type.catalog, oid: UInt32(number(row, 0)), subID: Int32(number(row, 1)))
  }

  package func position(_ row: Int) -> Int { number(row, 2) }

  package func address(_ row: Int) -> ObjectAddress {
    let first = Self.headerCount
    return ObjectAddress(
      type.kind,
      (first..<first + type.placement.nameCount).map { Identifier(string(row, $0) ?? "") }
    )
  }

  /// Whether two rows of one kind say the same of their objects' properties.
  static func equal(_ left: CatalogRows, _ leftRow: Int, _ right: CatalogRows, _ rightRow: Int) -> Bool {
    let leftRange = left.properties(leftRow)
    let rightRange = right.properties(rightRow)
    guard leftRange.count == rightRange.count else { return false }
    return left.buffer.withUnsafeBytes { leftBytes in
      right.buffer.withUnsafeBytes { rightBytes in
        guard let left = leftBytes.baseAddress, let right = rightBytes.baseAddress else { return true }
        return memcmp(left + leftRange.lowerBound, right + rightRange.lowerBound, leftRange.count) == 0
      }
    }
  }

  /// The values of a row's properties, with their lengths.
  func propertyBytes(_ row: Int) -> ArraySlice<UInt8> { buffer[properties(row)] }

  /// Where the values of a row's properties are, with their lengths.
  private func properties(_ row: Int) -> Range<Int> {
    let first = row * columnCount + Self.headerCount + type.placement.nameCount
    return Int(offsets[first])..<Int(offsets[(row + 1) * columnCount])
  }

  /// The object that a row describes.
  package func object(_ row: Int) -> any CatalogObject { type.decoded(from: self, row) }
}

extension CatalogObject {
  /// How many columns the catalog query has: the properties that are not overlaid have one each.
  package static var expectedColumnCount: Int {
    properties.reduce(CatalogRows.headerCount + placement.nameCount) { $1.isOverlaid ? $0 : $0 + 1 }
  }

  fileprivate static func decoded(from rows: CatalogRows, _ row: Int) -> Self {
    var object = Self(blank: rows.address(row))
    var column = CatalogRows.headerCount + placement.nameCount
    for property in properties where !property.isOverlaid {
      defer { column += 1 }
      do throws(FieldMismatch) {
        try property.readCatalog(rows.string(row, column), &object)
      } catch {
        preconditionFailure(
          "the catalog query of \(kind) returns a `\(property.name)` that it cannot read: \(error.message)"
        )
      }
    }
    return object
  }
}
