import CatalogModel
import SQLText

/// A shelf: it has a file of its own and holds books, labels, and one lock.
struct Shelf: CatalogObject {
  var address: ObjectAddress
  var comment: String?
  var isTall = false
  var paint = OrderedMap<String>()

  init(blank address: ObjectAddress) { self.address = address }

  static let kind: Kind = "shelf"
  static let placement = Placement.schema("shelves")
  static let home = SpecHome.own
  static let namespaces: [Namespace] = [.relation, .type]
  static let properties: [Property<Shelf>] = [
    commentProperty, Property("tall", \.isTall), Property("paint", \.paint),
  ]
}

/// A book: a name and a type, which may be written as `TYPE [by AUTHOR]`.
struct Book: CatalogObject {
  var address: ObjectAddress
  var comment: String?
  var type: SQL = ""
  var author: String?

  init(blank address: ObjectAddress) { self.address = address }

  static let kind: Kind = "book"
  static let placement = Placement.nested("books", in: [Shelf.kind])
  static let directives = [Directive("lend", .sql)]
  static let properties: [Property<Book>] = [
    Property("type", \.type, required: true), Property("author", \.author), commentProperty,
  ]
  static let shorthand: Shape? = .text
  var typeNames: [TypeName] { [TypeName("type", type)] }

  static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    guard let text = field.text else { return field }
    let parts = text.split(separator: " by ", maxSplits: 1).map(String.init)
    return .map(
      zip(["type", "author"], parts).map { Field.Entry($0, .scalar($1, span: field.span)) },
      span: field.span
    )
  }

  static func condensed(_ field: Field) -> Field {
    guard let entries = field.entries, entries.allSatisfy({ ["type", "author"].contains($0.key) }),
      let type = field["type"]?.text
    else { return field }
    return .scalar(type + (field["author"]?.text.map { " by \($0)" } ?? ""))
  }

  mutating func settle() throws(FieldMismatch) {
    guard author != "nobody" else {
      throw FieldMismatch("a book is written by somebody", at: nil, note: "leave the author out")
    }
  }
}

/// A label: it may be unnamed, and refers to books of its shelf and to another shelf.
struct Label: CatalogObject {
  var address: ObjectAddress
  var comment: String?
  var books: [Identifier] = []
  var next: Identifier?
  var isLarge = false

  init(blank address: ObjectAddress) { self.address = address }

  static let kind: Kind = "label"
  static let placement = Placement.nested("labels", in: [Shelf.kind])
  static let namespaces: [Namespace] = [.constraint]
  static let properties: [Property<Label>] = [
    commentProperty, Property("books", \.books, required: true, mayBeEmpty: true), Property("next", \.next),
    Property("large", \.isLarge),
  ]
  static let shorthand: Shape? = .list(.name)

  static func expanded(_ field: Field) throws(FieldMismatch) -> Field {
    if case .map = field.value { return field }
    return .map([Field.Entry("books", field)], span: field.span)
  }

  static func condensed(_ field: Field) -> Field {
    guard field.entries?.count == 1, let books = field["books"] else { return field }
    return books
  }

  var references: [Reference] {
    let shelf = address.parent(Shelf.kind)
    return books.map { Reference("books", shelf.child(Book.kind, $0)) }
      + (next.map { [Reference("next", ObjectAddress(Shelf.kind, address.names[0], $0))] } ?? [])
  }

  var defaultName: Identifier? {
    Identifier(([address.names[1]] + books).map(\.name).joined(separator: "_"))
  }
}

/// A lock: a shelf has one at most.
struct Lock: CatalogObject {
  var address: ObjectAddress
  var comment: String?
  var key = ""

  init(blank address: ObjectAddress) { self.address = address }

  static let kind: Kind = "lock"
  static let placement = Placement.single("lock", in: [Shelf.kind])
  static let namespaces: [Namespace] = [.constraint]
  static let properties: [Property<Lock>] = [Property("key", \.key, required: true), commentProperty]
  var defaultName: Identifier? { Identifier("\(address.names[1])_lock") }
}

/// A lamp: in the namespace of shelves, and always named.
struct Lamp: CatalogObject {
  var address: ObjectAddress
  var comment: String?
  var watts: Int?

  init(blank address: ObjectAddress) { self.address = address }

  static let kind: Kind = "lamp"
  static let placement = Placement.schema("lamps")
  static let home = SpecHome.shared("light")
  static let namespaces: [Namespace] = [.relation]
  static let properties: [Property<Lamp>] = [Property("watts", \.watts), commentProperty]
}

/// A song: a name may stand for several, told apart by what they are sung with.
struct Song: CatalogObject {
  var address: ObjectAddress
  var comment: String?
  var with = ""
  var text: SQL = ""

  init(blank address: ObjectAddress) { self.address = address }

  static let kind: Kind = "song"
  static let placement = Placement.routine("songs")
  static let namespaces: [Namespace] = [.routine]
  static let properties: [Property<Song>] = [
    Property("with", \.with), Property("text", \.text, required: true), commentProperty,
  ]
  mutating func settle() throws(FieldMismatch) {
    address = ObjectAddress(Song.kind, address.names[0], address.names[1], Identifier(with))
  }
}

/// A room: what schemas are to databases.
struct Room: CatalogObject {
  var address: ObjectAddress
  var comment: String?

  init(blank address: ObjectAddress) { self.address = address }

  static let kind: Kind = "room"
  static let placement = Placement.database("rooms")
  static let properties: [Property<Room>] = [commentProperty]
}

/// A delivery: it brings things that no spec declares.
struct Delivery: CatalogObject {
  var address: ObjectAddress
  var comment: String?

  init(blank address: ObjectAddress) { self.address = address }

  static let kind: Kind = "delivery"
  static let placement = Placement.database("deliveries")
  static let bringsOthers = true
  static let properties: [Property<Delivery>] = [commentProperty]
}

let madeUpKinds: [any CatalogObject.Type] = [
  Room.self, Delivery.self, Shelf.self, Book.self, Lock.self, Label.self, Lamp.self, Song.self,
]

extension CatalogObject {
  static var catalog: String { "pg_class" }
  static func catalogQuery(_ server: ServerVersion) -> SQL { "SELECT" }
  var commentTarget: SQL { "\(address)" }
  func create(_ context: CreationContext) -> [Statement] { [] }
  func drop() -> [Statement] { [] }
}
