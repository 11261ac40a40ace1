import CLibPQ

extension RowSet {
  /// The most bytes that the offsets of a result can count.
  static let sizeLimit = Int(UInt32.max)

  /// Copies a result out of libpq's hands.
  init(result: OpaquePointer) throws(PostgresError) {
    let columns = PQnfields(result)
    let rows = PQntuples(result)
    let size = Self.size(of: result, rows, columns)
    guard size <= Self.sizeLimit else {
      throw PostgresError(.protocol, "a result of more than four gigabytes is not read")
    }
    let count = Int(rows) * Int(columns)
    var offsets: [UInt32] = []
    offsets.reserveCapacity(count + 1)
    let buffer = [UInt8](unsafeUninitializedCapacity: size) { bytes, used in
      for row in 0..<rows {
        for column in 0..<columns {
          offsets.append(UInt32(truncatingIfNeeded: used))
          used += Self.copy(result, row, column, to: UnsafeMutableRawBufferPointer(bytes), at: used)
        }
      }
    }
    offsets.append(UInt32(truncatingIfNeeded: buffer.count))
    self.init(
      columnNames: (0..<columns).map { PQfname(result, $0).map { String(cString: $0) } ?? "" },
      rowCount: Int(rows),
      commandTag: PQcmdStatus(result).map { String(cString: $0) } ?? "",
      buffer: buffer,
      offsets: offsets
    )
  }

  private static func size(of result: OpaquePointer, _ rows: Int32, _ columns: Int32) -> Int {
    var size = 4 * Int(rows) * Int(columns)
    for row in 0..<rows {
      for column in 0..<columns { size += Int(PQgetlength(result, row, column)) }
    }
    return size
  }

  /// Writes a value behind its length, and gives the number of bytes written.
  private static func copy(
    _ result: OpaquePointer,
    _ row: Int32,
    _ column: Int32,
    to bytes: UnsafeMutableRawBufferPointer,
    at place: Int
  ) -> Int {
    let length = PQgetlength(result, row, column)
    // Only an empty value can be NULL, and libpq's check of the bounds is not free.
    if length == 0, PQgetisnull(result, row, column) == 1 {
      bytes.storeBytes(of: UInt32.max, toByteOffset: place, as: UInt32.self)
      return 4
    }
    bytes.storeBytes(of: UInt32(length).bigEndian, toByteOffset: place, as: UInt32.self)
    if length > 0, let target = bytes.baseAddress, let value = PQgetvalue(result, row, column) {
      (target + place + 4).copyMemory(from: value, byteCount: Int(length))
    }
    return 4 + Int(length)
  }
}
