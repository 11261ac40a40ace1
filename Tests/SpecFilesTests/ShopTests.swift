import CatalogModel
import Diagnostics
import Foundation
import ObjectKinds
import SQLText
import SpecFiles
import Testing

/// The shop that the documentation shows, with the kinds that there are.
struct ShopTests {
  static let reader = SpecReader(kinds: ObjectKinds.all, schemaKind: Schema.self)

  static let root = #filePath.split(separator: "/").dropLast(3).map { "/\($0)" }.joined()

  static func sources() -> [Source] {
    SpecLoader(directory: "\(root)/specs", shownAs: "specs").sources().sources
  }

  @Test func readsWithoutDiagnostics() {
    let sources = Self.sources()
    #expect(sources.map(\.path).contains("specs/orders.yaml"))
    let (catalog, diagnostics) = Self.reader.catalog(from: sources)
    #expect(DiagnosticRenderer.human(diagnostics) == "")
    #expect(catalog.contains(ObjectAddress("column", "public", "orders", "coupon_id")))
  }
}

extension ShopTests {
  static let writer = SpecWriter(kinds: ObjectKinds.all, schemaKind: Schema.self)
  static let formatter = SpecFormatter(kinds: ObjectKinds.all, schemaKind: Schema.self)

  @Test(arguments: ShopTests.sources()) func isInCanonicalForm(_ source: Source) throws {
    let (text, diagnostics) = Self.formatter.formatted(source)
    #expect(diagnostics.isEmpty)
    if ProcessInfo.processInfo.environment["RECORD"] == "1", let text {
      try text.write(toFile: "\(Self.root)/\(source.path)", atomically: true, encoding: .utf8)
    } else {
      #expect(text == String(decoding: source.text, as: UTF8.self))
    }
  }

  @Test func formattingKeepsWhatSpecsSay() {
    let sources = Self.sources()
    let formatted = sources.map { Source(path: $0.path, text: Self.formatter.formatted($0).text ?? "") }
    let (before, after) = (Self.reader.catalog(from: sources), Self.reader.catalog(from: formatted))
    #expect(after.diagnostics.isEmpty)
    expectEqual(before.catalog, after.catalog)
    for source in formatted {
      #expect(Self.formatter.formatted(source).text == String(decoding: source.text, as: UTF8.self))
    }
  }

  @Test func writingGivesBackTheSame() {
    let catalog = Self.reader.catalog(from: Self.sources()).catalog
    let files = Self.writer.files(for: catalog)
    let (again, diagnostics) = Self.reader.catalog(from: files.map { Source(path: $0.path, text: $0.text) })
    #expect(DiagnosticRenderer.human(diagnostics) == "")
    #expect(Self.writer.files(for: again) == files)
    #expect(Self.writer.orphans(in: catalog).isEmpty)
    for file in files {
      #expect(Self.formatter.formatted(Source(path: file.path, text: file.text)).text == file.text)
    }
  }
}

extension ShopTests {
  /// What a server returns is qualified and says everything; what is written for it is not and does not.
  @Test func writesWhatAServerSaysAsAPersonWould() {
    let text = """
      enums:
        state: [on]
      functions:
        touch: {returns: trigger, language: plpgsql, body: begin end}
      tables:
        users:
          columns: {id: bigint}
          primary_key: {name: users_pkey, columns: [id]}
        orders:
          columns:
            user_id: bigint
            state: public.state[]?
            text: public.text
          foreign_keys:
            orders_user_id_fkey: {columns: [user_id], references: {table: public.users, columns: [id]}}
          triggers:
            touch: {before: [update], for_each: row, execute: public.touch()}
        text:
      """
    let (catalog, diagnostics) = Self.reader.catalog(from: [Source(path: "a.yaml", text: text)])
    #expect(DiagnosticRenderer.human(diagnostics) == "")
    #expect(
      Self.writer.files(for: catalog).first { $0.path == "orders.yaml" }?.text == """
        tables:
          orders:
            columns:
              user_id: bigint -> users
              state: state[]?
              text: public.text
            triggers:
              touch: {before: [update], for_each: row, execute: touch()}

        """
    )
  }
}

/// Compares two catalogs object by object, names that PostgreSQL chooses aside.
func expectEqual(
  _ first: Catalog,
  _ second: Catalog,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  #expect(Set(first.addresses) == Set(second.addresses), sourceLocation: sourceLocation)
  for address in first.addresses.sorted() {
    let isEqual = first.isEqual(to: second, at: address)
    #expect(isEqual, "\(address)", sourceLocation: sourceLocation)
  }
}
