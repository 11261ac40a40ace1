import CatalogModel
import Diagnostics
import SQLText
import SpecFiles
import Testing

/// What the writer makes of catalogs.
struct WriterTests {
  static let writer = SpecWriter(kinds: madeUpKinds, schemaKind: Room.self)

  @Test func writesTheShortestForm() {
    let (catalog, diagnostics) = makeReader().catalog(from: [
      Source(
        path: "a.yaml",
        text: """
          shelves:
            low:
              was: lower
              external: false
              books:
                zebra: {type: text, author: Mercator}
                atlas: {type: text, comment: Large., lend: now()}
              labels: [[atlas], {books: [zebra], large: true}]
              lock: {key: "no"}
            empty:
          lamps:
            reading: {watts: 5}
          songs:
            hymn: [{text: "a\\nb"}, {with: harp, text: c}]
          """
      ),
      Source(path: "b.yaml", text: "{schema: attic, shelves: {Old: }, lamps: {reading: }}"),
    ])
    #expect(diagnostics.isEmpty)
    let files = Self.writer.files(for: catalog)
    let text = files.map { "# \($0.path)\n\($0.text)" }.joined(separator: "\n")
    #expect(
      text == """
        # attic/light.yaml
        schema: attic

        lamps:
          reading:

        # attic/old-1fb7c676.yaml
        schema: attic

        shelves:
          Old:

        # empty.yaml
        shelves:
          empty:

        # light.yaml
        lamps:
          reading:
            watts: 5

        # low.yaml
        shelves:
          low:
            was: lower
            books:
              zebra: text by Mercator
              atlas:
                type: text
                comment: Large.
                lend: now()
            lock: {key: 'no'}
            labels:
              - [atlas]
              - {books: [zebra], large: true}

        # songs.yaml
        songs:
          hymn:
            - text: |-
                a
                b
            - with: harp
              text: c

        """
    )
  }

  /// Of a database, every object has a name; what PostgreSQL would choose again is left out.
  @Test func leavesOutNamesThatPostgreSQLChooses() {
    var catalog = Catalog()
    for (position, name) in ["low_a", "low_a_b", "own"].enumerated() {
      var label = Label(blank: ObjectAddress(Label.kind, "public", "low", Identifier(name)))
      label.books = ["a"]
      catalog.insert(label, position: position)
    }
    catalog.insert(Shelf(blank: ObjectAddress(Shelf.kind, "public", "low")))
    #expect(
      Self.writer.files(for: catalog).map(\.text) == [
        """
        shelves:
          low:
            labels:
              - [a]
              - {name: low_a_b, books: [a]}
              - {name: own, books: [a]}

        """
      ]
    )
  }

  @Test func writesANameThatAnotherObjectHasToo() {
    var catalog = Catalog()
    for shelf in ["low", "high"] as [Identifier] {
      catalog.insert(Shelf(blank: ObjectAddress(Shelf.kind, "public", shelf)))
      var label = Label(blank: ObjectAddress(Label.kind, "public", shelf, "low_a"))
      label.books = ["a"]
      catalog.insert(label)
    }
    let text = Self.writer.files(for: catalog).map(\.text).joined()
    #expect(text.components(of: "low_a: [a]") == 2)
  }

  @Test(
    arguments: [
      ("orders", "orders.yaml"), ("Orders", "orders-"), ("a/b", "ab-"), ("..", "shelves-"), ("📦", "shelves-"),
      ("con", "con-"), ("a.b", "ab-"), ("types", "types-"),
      (String(repeating: "x", count: 120), String(repeating: "x", count: 50) + "-"),
    ]
  )
  func filesHaveSafeNames(name: String, path: String) throws {
    var catalog = Catalog()
    catalog.insert(Shelf(blank: ObjectAddress(Shelf.kind, "public", Identifier(name))))
    let file = try #require(Self.writer.files(for: catalog).first)
    #expect(file.path.hasPrefix(path))
    #expect(file.path.utf8.allSatisfy { $0 < 0x80 } && !file.path.contains("/"))
    let again = makeReader().catalog(from: [Source(path: file.path, text: file.text)]).catalog
    #expect(again.contains(ObjectAddress(Shelf.kind, "public", Identifier(name))))
  }

  @Test func whatHasNoParentIsReported() {
    var catalog = Catalog()
    let lost = ObjectAddress(Book.kind, "public", "nowhere", "atlas")
    catalog.insert(Book(blank: lost))
    #expect(Self.writer.orphans(in: catalog) == [lost])
    #expect(Self.writer.files(for: catalog).isEmpty)
  }
}

extension String {
  /// How often a text occurs.
  fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
