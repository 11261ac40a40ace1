package import CatalogModel
import Foundation
import SQLText

/// A catalog as the cache keeps it: the rows of each kind as a server returned them, and the dependencies.
///
/// Loading it costs little more than reading the file, because no object is decoded.
package struct CatalogArchive: Sendable {
  package let catalog: Catalog
  private let edges: DependencyEdges
  /// The addresses that the server gave to objects whose specs spell them in other ways.
  package let canonical: [ObjectAddress: ObjectAddress]
  /// The spec files that it was made from.
  package var files: [File]
  /// What the specs say besides the properties of their objects.
  package var summary = SpecSummary()

  /// One spec file: its content, and the objects that came of it.
  package struct File: Sendable {
    package let path: String
    package let digest: String
    package let objects: [ObjectAddress]

    package init(path: String, digest: String, objects: [ObjectAddress]) {
      self.path = path
      self.digest = digest
      self.objects = objects
    }
  }

  package init(
    catalog: Catalog,
    dependencies: [ObjectAddress: Set<ObjectAddress>],
    canonical: [ObjectAddress: ObjectAddress],
    files: [File] = []
  ) {
    self.catalog = catalog
    edges = .decoded(dependencies)
    self.canonical = canonical
    self.files = files
  }

  private init(
    catalog: Catalog,
    edges: DependencyEdges,
    canonical: [ObjectAddress: ObjectAddress],
    files: [File]
  ) {
    self.catalog = catalog
    self.edges = edges
    self.canonical = canonical
    self.files = files
  }

  /// What each object needs to exist; a comparison that finds nothing never asks.
  package var dependencies: [ObjectAddress: Set<ObjectAddress>] { edges.dictionary }

  private static let magic: [UInt8] = Array("plumb catalog 5\n".utf8)

  /// The archive as bytes; nil where an object has been changed since it was read.
  package func encoded(kinds: [any CatalogObject.Type]) -> [UInt8]? {
    var writer = ByteWriter(bytes: CatalogArchive.magic)
    let byKind = Dictionary(grouping: catalog.addresses, by: \.kind)
    var numbers: [ObjectAddress: UInt32] = [:]
    for type in kinds {
      var builder = CatalogRowsBuilder(type: type)
      for address in (byKind[type.kind] ?? []).sorted() {
        guard case .row(let rows, let row)? = catalog.entries[address] else { return nil }
        numbers[address] = UInt32(numbers.count)
        builder.append(rows, row)
      }
      writer.write(builder.rows)
    }
    let edges = dependencies.flatMap { address, needs in
      needs.compactMap { need in
        numbers[address].flatMap { from in numbers[need].map { (from, $0) } }
      }
    }.sorted { $0 < $1 }
    writer.write(edges.flatMap { [$0.0, $0.1] })
    let pairs = canonical.sorted { $0.key < $1.key }
    writer.write([UInt32(pairs.count)])
    for (from, to) in pairs {
      writer.write(from)
      writer.write(to)
    }
    writer.write([UInt32(files.count)])
    for file in files {
      writer.write(file.path)
      writer.write(file.digest)
      let objects = file.objects.compactMap { numbers[$0] }
      writer.write(objects)
    }
    writer.write(summary)
    return writer.bytes
  }

  /// Reads an archive, or gives nil for what is none or was cut short.
  package init?(bytes: [UInt8], kinds: [any CatalogObject.Type]) {
    var reader = ByteReader(bytes: bytes, kinds: kinds)
    guard reader.skip(CatalogArchive.magic) else { return nil }
    var catalog = Catalog()
    var addresses: [ObjectAddress] = []
    for type in kinds {
      guard let rows = reader.rows(type) else { return nil }
      guard let rows = rows.value else { continue }
      catalog.reserveCapacity(addresses.count + rows.rowCount)
      for row in 0..<rows.rowCount {
        let address = rows.address(row)
        addresses.append(address)
        catalog.insert(.row(rows, row), at: address)
      }
    }
    guard let edges = reader.numbers(), let pairs = reader.numbers()?.first else { return nil }
    guard edges.count.isMultiple(of: 2), edges.allSatisfy({ Int($0) < addresses.count }) else { return nil }
    var canonical: [ObjectAddress: ObjectAddress] = [:]
    for _ in 0..<pairs {
      guard let from = reader.address(), let to = reader.address() else { return nil }
      canonical[from] = to
    }
    guard let fileCount = reader.numbers()?.first else { return nil }
    var files: [File] = []
    for _ in 0..<fileCount {
      guard let path = reader.text(), let digest = reader.text(), let objects = reader.numbers(),
        objects.allSatisfy({ Int($0) < addresses.count })
      else { return nil }
      files.append(File(path: path, digest: digest, objects: objects.map { addresses[Int($0)] }))
    }
    guard let summary = reader.summary() else { return nil }
    self.init(catalog: catalog, edges: .encoded(edges, addresses), canonical: canonical, files: files)
    self.summary = summary
  }
}

private struct ByteWriter {
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
    write([
      summary.isQuiet ? 1 : 0, UInt32(schemas.count), UInt32(external.count), UInt32(deprecated.count),
      UInt32(owners.count), UInt32(summary.roles.count), UInt32(runtime.count), UInt32(declared.count),
      UInt32(outside.count), UInt32(absent.count),
    ])
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

private struct ByteReader {
  let bytes: [UInt8]
  let kinds: [String: Kind]
  var index = 0

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
    guard let columnCount = number(), let offsets = numbers(), let count = number(),
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
    guard let head = numbers(), head.count == 10 else { return nil }
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
