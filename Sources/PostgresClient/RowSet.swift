/// The result of a statement: rows of values in PostgreSQL's text format.
///
/// All values stand in one buffer, each behind its length, and no `String` is made until one is asked for: a
/// catalog of 60,000 rows costs two allocations.
package struct RowSet: Sendable {
  package let columnNames: [String]
  package let rowCount: Int
  /// What the server says it did, such as `SELECT 3` or `ALTER TABLE`.
  package let commandTag: String
  /// Each value as its length in four bytes, most significant first (all ones is NULL), and its bytes.
  package let buffer: [UInt8]
  /// Where each value's length stands in `buffer`, row by row, and where the last value ends.
  package let offsets: [UInt32]
  @usableFromInline let columns: Int

  package init(columnNames: [String], rowCount: Int, commandTag: String, buffer: [UInt8], offsets: [UInt32]) {
    self.columnNames = columnNames
    self.rowCount = rowCount
    self.commandTag = commandTag
    self.buffer = buffer
    self.offsets = offsets
    columns = columnNames.count
  }

  @inlinable package var columnCount: Int { columns }

  /// Lends the bytes of a value; nil is NULL.
  @inlinable package func withBytes<Output>(
    _ row: Int,
    _ column: Int,
    _ body: (UnsafeRawBufferPointer?) -> Output
  ) -> Output {
    let range = bounds(row, column)
    return buffer.withUnsafeBytes { bytes in
      body(range.map { UnsafeRawBufferPointer(rebasing: bytes[$0]) })
    }
  }

  @inlinable package func isNull(_ row: Int, _ column: Int) -> Bool { bounds(row, column) == nil }

  /// The bytes of a value; nil is NULL.
  @inlinable package func bytes(_ row: Int, _ column: Int) -> ArraySlice<UInt8>? {
    bounds(row, column).map { buffer[$0] }
  }

  /// A value as text; nil is NULL.
  @inlinable package func string(_ row: Int, _ column: Int) -> String? {
    withBytes(row, column) { bytes in bytes.map { String(decoding: $0, as: UTF8.self) } }
  }

  /// The bytes of a whole row, lengths and NULLs included, so that different rows have different bytes.
  @inlinable package func rowBytes(_ row: Int) -> ArraySlice<UInt8> {
    precondition(row >= 0 && row < rowCount, "no such row")
    return buffer[Int(offsets[row * columns])..<Int(offsets[(row + 1) * columns])]
  }

  /// The column of that name.
  package func column(_ name: String) -> Int? { columnNames.firstIndex(of: name) }

  /// Where the value's bytes are; nil is NULL.
  @inlinable func bounds(_ row: Int, _ column: Int) -> Range<Int>? {
    precondition(row >= 0 && row < rowCount && column >= 0 && column < columns, "no such value")
    let place = row * columns + column
    let start = Int(offsets[place]) + 4
    // The first byte of a length is only ever 0xFF in a NULL's: no value has two gigabytes.
    return buffer[start - 4] == 0xFF ? nil : start..<Int(offsets[place + 1])
  }
}

extension RowSet: RandomAccessCollection {
  @inlinable package var startIndex: Int { 0 }
  @inlinable package var endIndex: Int { rowCount }
  @inlinable package subscript(position: Int) -> Row { Row(rowSet: self, index: position) }
}
