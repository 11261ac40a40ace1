import CatalogModel
import ObjectKinds

/// How objects of one kind are made, and in what they may change.
struct Recipe: Sendable {
  let kind: Kind
  /// What tells it from other recipes of the kind.
  let flavor: String
  /// How often it is chosen, beside others.
  let weight: Int
  /// Whether PostgreSQL, or what the name is, lets it be renamed.
  let renames: Bool
  let rows: [Row]
  /// Finds where a new piece may stand, and makes what it cannot do without.
  let site: @Sendable (inout World, inout Dice) -> Site?

  var id: String { "\(kind)\(flavor.isEmpty ? "" : " \(flavor)")" }

  init(
    _ kind: Kind,
    _ flavor: String = "",
    weight: Int = 4,
    renames: Bool = true,
    rows: [Row],
    site: @escaping @Sendable (inout World, inout Dice) -> Site?
  ) {
    self.kind = kind
    self.flavor = flavor
    self.weight = weight
    self.renames = renames
    self.rows = rows
    self.site = site
  }

  /// Makes a piece, unless the schema has nothing that it could stand on.
  @discardableResult
  func plant(in world: inout World, _ dice: inout Dice) -> Int? {
    guard let site = site(&world, &dice) else { return nil }
    let name = site.name ?? Names.make(site.prefix, &dice, in: &world)
    var piece = Piece(id: site.id ?? world.reserve(), kind: kind, recipe: id, name: name)
    (piece.parent, piece.schema, piece.traits) = (site.parent, site.schema, site.traits)
    (piece.spelling, piece.isUnnamed) = (site.spelling, site.isUnnamed)
    for row in rows where row.isRequired || dice.chance(25) {
      guard let made = row.make(Scene(world: world, piece: piece), &dice) else {
        if row.isRequired { return nil }
        continue
      }
      piece.body.merge(made) { $1 }
    }
    world.insert(piece)
    return piece.id
  }
}

/// Where a new piece stands.
struct Site: Sendable {
  var prefix: String
  var parent: Int?
  var schema: Int?
  var name: String?
  var spelling: Node?
  var isUnnamed = false
  var traits: [String: String] = [:]
  /// The number that was reserved for it.
  var id: Int?
}

/// A row of a recipe: properties that change together.
struct Row: Sendable {
  let keys: [String]
  let isRequired: Bool
  let make: @Sendable (Scene, inout Dice) -> [String: Node]?

  /// One property.
  init(
    _ key: String,
    required: Bool = false,
    _ make: @escaping @Sendable (Scene, inout Dice) -> Node?
  ) {
    keys = [key]
    isRequired = required
    self.make = { scene, dice in make(scene, &dice).map { [key: $0] } }
  }

  /// Properties of which one says what another may be.
  init(
    _ keys: [String],
    required: Bool = false,
    together make: @escaping @Sendable (Scene, inout Dice) -> [String: Node]?
  ) {
    (self.keys, isRequired, self.make) = (keys, required, make)
  }

  static let comment = Row("comment") { _, dice in .text([.literal(Names.comment(&dice))]) }
  /// An extension with which the piece goes, although it is no part of that.
  static let extensions = Row("depends_on_extensions") { scene, dice in
    guard !scene.piece.isUnnamed else { return nil }
    return dice.pick(scene.earlier(Extension.kind)).map { .list(["\(exact: $0.id)"]) }
  }
  static let indexComment = Row("index_comment") { _, dice in .text([.literal(Names.comment(&dice))]) }

  static func flag(_ key: String) -> Row { Row(key) { _, _ in .flag(true) } }

  static func choice(_ key: String, required: Bool = false, _ choices: Node...) -> Row {
    Row(key, required: required) { _, dice in dice.pick(choices) }
  }

  /// Rights of roles that every test server has.
  static func grants(_ privileges: String...) -> Row {
    Row("grants") { _, dice in
      let roles = dice.some(["shop_app", "shop_reporting", "Odd \"Role\""], atMost: 2)
      return .map(
        roles.map { role in
          let list = Node.list(dice.some(privileges).map { .text([.literal($0)]) })
          let value: Node = dice.chance(20) ? ["with_grant_option": list] : list
          return Node.Entry(key: .text([.literal(role)]), value: value)
        }
      )
    }
  }
}

extension Node: ExpressibleByDictionaryLiteral {
  init(dictionaryLiteral elements: (Node, Node)...) {
    self = .map(elements.map { Entry(key: $0.0, value: $0.1) })
  }
}

/// A piece, and the schema around it as far as it was there before.
struct Scene: Sendable {
  let world: World
  let piece: Piece

  /// The pieces of a kind that came before, so that nothing goes round in a circle.
  func earlier(_ kind: Kind) -> [Piece] { world.of(kind).filter { $0.id < piece.id } }

  func siblings(_ kind: Kind) -> [Piece] {
    piece.parent.map { world.children(of: $0, kind) }?.filter { $0.id < piece.id } ?? []
  }
}
