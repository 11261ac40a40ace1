import CatalogModel
import ObjectKinds

/// All that random schemas are made of.
enum Recipes {
  static let all: [Recipe] =
    schemas + types + routines + operators + textSearch + foreign + tables + parts + columns + constraints
    + relations + access

  static let byID: [String: Recipe] = Dictionary(all.map { ($0.id, $0) }) { first, _ in first }

  /// The kinds that no random schema has, and why.
  static let leftOutKinds: [Kind: String] = [
    Role.kind: "roles belong to the server, which all pairs share",
    Subscription.kind: "subscriptions belong to the server, and no scratch database can hold one",
    InheritedIndex.kind: "indexes of partitions have the names that PostgreSQL chooses",
    InheritedTrigger.kind: "a trigger that the other schema has for statements is not in partitions",
    Database.kind: "it is about the database that a pair is given, not about what is in it",
  ]

  /// What no recipe gives to any piece, and why.
  static let leftOut: [String: String] = [
    "*.owner": "an owner stays where a spec says nothing, so two builds of one spec may differ in it",
    "extension.version": "only the one version that comes with the server is known to be there",
    "collation.rules": "PostgreSQL 16 and ICU",
    "collation.deterministic": "needs ICU, which not every build of PostgreSQL has",
    "base-type.analyze": "needs a function in C", "base-type.subscript": "needs a function in C",
    "base-type.typmod_in": "needs a function in C", "base-type.typmod_out": "needs a function in C",
    "base-type.element": "is for types that are like arrays, which need functions in C",
    "base-type.alignment": "follows from the functions in C that are borrowed",
    "base-type.storage": "follows from the functions in C that are borrowed",
    "base-type.collatable": "follows from the functions in C that are borrowed",
    "range.canonical": "needs a function in C that knows the type",
    "function.support": "needs a function in C",
    "procedure.object_file": "needs a library",
    "function.window": "only functions in C can be window functions",
    "procedure.link_symbol": "needs a library",
    "operator.negator": "both operators have to say it of each other",
    "operator-class.default": "needs an order of a type that has none",
    "aggregate.mfinalfunc_extra": "needs a final function that takes the arguments too",
    "table.partition_of": "partitions stand in their tables", "table.for": "partitions stand in their tables",
    "inherited-column.grants": "tables have theirs, by the same rules",
    "inherited-column.identity": "the other schema may give the column of the parent a default",
    "index.missing_in": "partitions that come in the other schema get their part, and then none is missing",
    "table.index_names": "indexes of partitions keep the names that PostgreSQL chooses",
    "*.tablespace": "needs a folder of the server", "publication.generated_columns": "PostgreSQL 18",
    "foreign-data-wrapper.handler": "needs a function in C",
    "foreign-data-wrapper.validator": "needs a function in C",
    "aggregate.serialfunc": "is for states of type internal, whose functions are in C",
    "aggregate.deserialfunc": "is for states of type internal, whose functions are in C",
    "check-constraint.enforced": "PostgreSQL 18", "foreign-key.enforced": "PostgreSQL 18",
    "foreign-key.period": "PostgreSQL 18", "primary-key.without_overlaps": "PostgreSQL 18",
    "unique-constraint.without_overlaps": "PostgreSQL 18", "column.virtual": "PostgreSQL 18",
    "column.not_null": "PostgreSQL 18", "domain.not_null": "PostgreSQL 17",
    "aggregate.sspace": "says nothing that could go wrong without `stype` internal",
  ]

  /// One of them; some are more frequent in real schemas than others.
  static func pick(_ dice: inout Dice) -> Recipe {
    var number = dice.roll(totalWeight)
    for recipe in all {
      number -= recipe.weight
      if number < 0 { return recipe }
    }
    return all[0]
  }

  private static let totalWeight = all.reduce(0) { $0 + $1.weight }

  /// A schema of five to thirty objects.
  static func world(_ dice: inout Dice, from first: Int = 0) -> World {
    var world = World(after: first)
    let size = dice.number(5...30)
    var attempts = 0
    while world.count < size, attempts < 200 {
      attempts += 1
      pick(&dice).plant(in: &world, &dice)
    }
    for table in world.all where !world.children(of: table.id, "index").isEmpty {
      complete(table, in: &world, &dice)
    }
    return world
  }

  /// Adds properties that speak of what came after the piece, such as an index of a table.
  private static func complete(_ piece: Piece, in world: inout World, _ dice: inout Dice) {
    var piece = piece
    for row in byID[piece.recipe]?.rows ?? [] where !row.isRequired && dice.chance(25) {
      guard row.keys.allSatisfy({ piece.body[$0] == nil }) else { continue }
      piece.body.merge(row.make(Scene(world: world, piece: piece), &dice) ?? [:]) { $1 }
    }
    world[piece.id] = piece
  }

  /// A schema for a new piece; most are in `public`.
  static func schema(in world: World, _ dice: inout Dice) -> Int? {
    dice.chance(30) ? dice.pick(world.of("schema"))?.id : nil
  }

  /// A place for a new piece in some schema.
  static func place(_ prefix: String) -> @Sendable (inout World, inout Dice) -> Site? {
    { world, dice in Site(prefix: prefix, schema: schema(in: world, &dice)) }
  }

  /// A place for a new piece that belongs to no schema.
  static func placeInDatabase(_ prefix: String) -> @Sendable (inout World, inout Dice) -> Site? {
    { _, _ in Site(prefix: prefix) }
  }

  /// A place for one of a few names that the piece can have, each once.
  static func oneOf(_ names: String...) -> @Sendable (inout World, inout Dice) -> Site? {
    { world, dice in
      guard let name = dice.pick(names), world.claim("one of \(name)") else { return nil }
      return Site(prefix: "", name: name)
    }
  }
}
