/// Gathers rows of one kind, from whatever results they come, into one buffer.
package struct CatalogRowsBuilder {
  private let type: any CatalogObject.Type
  private var columnCount = 0
  private var rowCount = 0
  private var buffer: [UInt8] = []
  private var offsets: [UInt32] = [0]

  package init(type: any CatalogObject.Type) { self.type = type }

  package mutating func append(_ rows: CatalogRows, _ row: Int) {
    columnCount = rows.columnCount
    rowCount += 1
    let first = row * rows.columnCount
    let start = rows.offsets[first]
    let base = UInt32(buffer.count)
    buffer += rows.buffer[Int(start)..<Int(rows.offsets[first + rows.columnCount])]
    for column in 1...rows.columnCount { offsets.append(base + rows.offsets[first + column] - start) }
  }

  /// The rows, or nil where there are none.
  package var rows: CatalogRows? {
    guard rowCount > 0 else { return nil }
    return CatalogRows(
      type: type,
      rowCount: rowCount,
      columnCount: columnCount,
      buffer: buffer,
      offsets: offsets
    )
  }
}
