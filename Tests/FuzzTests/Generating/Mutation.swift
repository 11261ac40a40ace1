/// A change of a schema, as a team would make it.
struct Mutator {
  /// What was changed, by recipe and property.
  private(set) var changed: [String: Int] = [:]

  /// The schema after a few changes.
  mutating func mutated(_ world: World, _ dice: inout Dice) -> World {
    var world = world
    for _ in 0..<dice.number(1...8) { step(&world, &dice) }
    return world
  }

  private mutating func step(_ world: inout World, _ dice: inout Dice) {
    switch dice.roll(100) {
    case ..<20: Recipes.pick(&dice).plant(in: &world, &dice)
    case ..<32:
      guard let piece = dice.pick(world.all) else { return }
      world.drop(piece.id)
    case ..<47: rename(&world, &dice)
    default: change(&world, &dice)
    }
  }

  private func rename(_ world: inout World, _ dice: inout Dice) {
    guard var piece = dice.pick(world.all), let recipe = Recipes.byID[piece.recipe], recipe.renames else {
      return
    }
    guard !piece.isUnnamed else { return }
    piece.name = Names.make("r", &dice, in: &world)
    world[piece.id] = piece
  }

  /// Makes some properties of a piece anew, or takes them away.
  private mutating func change(_ world: inout World, _ dice: inout Dice) {
    guard var piece = dice.pick(world.all), let recipe = Recipes.byID[piece.recipe] else { return }
    for row in dice.some(recipe.rows, atMost: 2) {
      let isSet = row.keys.contains { piece.body[$0] != nil }
      var made: [String: Node]? = [:]
      if row.isRequired || !isSet || dice.chance(60) {
        made = row.make(Scene(world: world, piece: piece), &dice)
        if made == nil && row.isRequired { continue }
      }
      for key in row.keys { piece.body[key] = nil }
      piece.body.merge(made ?? [:]) { $1 }
      for key in row.keys where piece.body[key] != world[piece.id]?.body[key] {
        changed["\(piece.kind).\(key)", default: 0] += 1
      }
    }
    world[piece.id] = piece
  }
}

/// Two schemas, each of which is to be migrated to the other.
struct Pair: Sendable {
  var before: World
  var after: World

  var beforeYAML: String { before.yaml(from: after) }
  var afterYAML: String { after.yaml(from: before) }

  /// Makes the pair that a seed and an index stand for.
  static func make(seed: UInt64, index: Int) -> (pair: Pair, changed: [String: Int]) {
    var dice = Dice(seed: seed, index: index)
    let before = Recipes.world(&dice)
    if dice.chance(10) { return (Pair(before: before, after: Recipes.world(&dice, from: 10_000)), [:]) }
    var mutator = Mutator()
    let after = mutator.mutated(before, &dice)
    return (Pair(before: before, after: after), mutator.changed)
  }
}
