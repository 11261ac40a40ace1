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

  private static let magic: [UInt8] = Array("plumb catalog 6\n".utf8)

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
