import CatalogModel
import Introspection
import ObjectKinds
import PostgresClient
import Rehearsal
import TestSupport
import Testing

/// What the cache holds is used if it can be read, and is otherwise as good as not there.
@Suite struct ArchiveTests {
  private static func archive(_ kinds: [any CatalogObject.Type]) async throws -> [UInt8] {
    try await TestServer.withDatabase { options in
      let connection = try await Connection.open(options)
      let snapshot = try await Introspection.snapshot(of: connection, kinds: kinds)
      await connection.close()
      let archive = CatalogArchive(catalog: snapshot.catalog, dependencies: [:], canonical: [:])
      return try #require(archive.encoded(kinds: kinds))
    }
  }

  @Test func comesBack() async throws {
    let bytes = try await Self.archive([Schema.self])
    let archive = try #require(CatalogArchive(bytes: bytes, kinds: [Schema.self]))
    #expect(archive.catalog.addresses.map(\.description) == ["schema public"])
  }

  @Test func ofAnotherVersionIsNone() async throws {
    let bytes = try await Self.archive([Schema.self])
    #expect(CatalogArchive(bytes: bytes, kinds: [Extension.self]) == nil)
    #expect(CatalogArchive(bytes: bytes, kinds: [Table.self, Schema.self]) == nil)
  }

  @Test func cutShortIsNone() async throws {
    let bytes = try await Self.archive([Schema.self])
    for count in 0..<bytes.count {
      #expect(CatalogArchive(bytes: Array(bytes.prefix(count)), kinds: [Schema.self]) == nil)
    }
  }
}
