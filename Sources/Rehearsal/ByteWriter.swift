import CatalogModel
import SQLText

/// The bytes of an archive while they are put together; the counterpart of `ByteReader`.
struct ByteWriter {
  var bytes: [UInt8]

  mutating func write(_ numbers: [UInt32]) {
    append(UInt32(numbers.count))
    numbers.withUnsafeBytes { bytes += $0 }
  }

  mutating func write(_ rows: CatalogRows?) {
    append(UInt32(rows?.rowCount ?? 0))
    guard let rows else { return }
    append(UInt32(rows.columnCount))
    write(rows.offsets)
    append(UInt32(rows.buffer.count))
    bytes += rows.buffer
  }

  mutating func write(_ summary: SpecSummary) {
    let (schemas, external) = (summary.schemas.sorted(), summary.external.sorted())
    let deprecated = summary.deprecated.sorted { $0.key < $1.key }
    let owners = summary.owners.sorted { $0.key < $1.key }
    let runtime = summary.runtimeParts.sorted { $0.key < $1.key }
    let declared = summary.declaredParts.sorted()
    let (outside, absent) = (summary.outside.sorted(), summary.absent.sorted())
    let counts: [Int] = [
      schemas.count, external.count, deprecated.count, owners.count, summary.roles.count, runtime.count,
      declared.count, outside.count, absent.count, summary.directingFiles.count,
    ]
    write([summary.isQuiet ? 1 : 0] + counts.map { UInt32($0) })
    for schema in schemas { write(schema) }
    for address in external { write(address) }
    for (address, text) in deprecated + runtime {
      write(address)
      write(text)
    }
    for (address, owner) in owners {
      write(address)
      write(owner.name)
    }
    for role in summary.roles.sorted() { write(role) }
    for address in declared + outside + absent { write(address) }
    for path in summary.directingFiles.sorted() { write(path) }
  }

  mutating func write(_ address: ObjectAddress) {
    write(address.kind.name)
    append(UInt32(address.names.count))
    for name in address.names { write(name.name) }
  }

  mutating func write(_ text: String) {
    append(UInt32(text.utf8.count))
    bytes += text.utf8
  }

  private mutating func append(_ number: UInt32) {
    withUnsafeBytes(of: number.littleEndian) { bytes += $0 }
  }
}
