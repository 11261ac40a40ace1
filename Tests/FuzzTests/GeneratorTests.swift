import CatalogModel
import ObjectKinds
import Testing

/// What must hold of the generator, so that nothing is left out in silence.
@Suite struct GeneratorTests {
  private static let pairs = (0..<1200).map { Pair.make(seed: 1, index: $0).pair }

  @Test func everyKindIsMade() {
    let made = Set(Self.pairs.prefix(300).flatMap { $0.before.all.map(\.kind) })
    for kind in ObjectKinds.all where Recipes.leftOutKinds[kind.kind] == nil {
      #expect(made.contains(kind.kind), "no random schema has a \(kind.kind)")
    }
  }

  @Test func everyPropertyIsMadeOrLeftOutForAReason() {
    let pieces = Self.pairs.flatMap { $0.before.all + $0.after.all }
    let made = Set(pieces.flatMap { piece in piece.body.keys.map { "\(Self.id(piece.kind)).\($0)" } })
    for kind in ObjectKinds.all where Recipes.leftOutKinds[kind.kind] == nil {
      for property in Self.names(kind) {
        let key = "\(Self.id(kind.kind)).\(property)"
        let isLeftOut = Recipes.leftOut[key] != nil || Recipes.leftOut["*.\(property)"] != nil
        #expect(made.contains(key) != isLeftOut, "\(key)")
      }
    }
  }

  @Test func rowsAreAboutPropertiesThatTheKindHas() {
    for recipe in Recipes.all {
      for kind in ObjectKinds.all where kind.kind == recipe.kind {
        let names = Set(Self.names(kind) + Self.keysOfParts)
        for key in recipe.rows.flatMap(\.keys) { #expect(names.contains(key), "\(recipe.id): \(key)") }
      }
    }
  }

  /// What only a partition says that stands in its table.
  private static let keysOfParts = ["from", "to", "in", "modulus", "remainder", "default"]

  private static func id(_ kind: Kind) -> String { kind.name.replacing(" ", with: "-") }

  private static func names<Object: CatalogObject>(_ kind: Object.Type) -> [String] {
    Object.properties.filter { !$0.isDerived }.map(\.name)
  }

  @Test func aSeedGivesTheSamePairs() {
    for index in 0..<20 {
      let (first, second) = (Pair.make(seed: 7, index: index).pair, Pair.make(seed: 7, index: index).pair)
      #expect(first.beforeYAML == second.beforeYAML)
      #expect(first.afterYAML == second.afterYAML)
    }
  }

  @Test func namesFit() {
    for pair in Self.pairs {
      for piece in pair.before.all + pair.after.all { #expect(piece.name.utf8.count <= 63) }
    }
  }
}
