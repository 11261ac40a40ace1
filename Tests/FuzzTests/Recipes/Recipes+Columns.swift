import CatalogModel
import ObjectKinds

extension Recipes {
  static let columns = [
    Recipe(
      Column.kind,
      weight: 50,
      rows: [
        Row("type", required: true) { scene, dice in scene.family?.type(scene, &dice) },
        Row("nullable") { scene, _ in
          scene.world.isUsed(scene.piece.id, by: PrimaryKey.kind) ? nil : .flag(true)
        },
        Row(
          ["default", "identity", "generated"],
          together: { scene, dice in
            switch dice.roll(10) {
            case 0
            where scene.family == .integer && scene.isInPlainTable && scene.piece.body["nullable"] == nil:
              let isPlain = dice.chance(60)
              return ["identity": isPlain ? dice.pick("always", "by default") : identity(scene, &dice)]
            case 1, 5: return generated(scene, &dice).map { ["generated": $0] }
            case 2 where scene.family == .integer:
              guard let sequence = dice.pick(scene.earlier(SequenceGenerator.kind)) else { return nil }
              return ["default": "nextval('\(sql: sequence.id)'::regclass)"]
            case 3 where scene.family == .integer:
              let functions = scene.earlier(Function.kind).filter {
                $0.body["arguments"] == "a integer" && $0.body["returns"] == "integer"
              }
              guard let function = dice.pick(functions) else { return nil }
              return ["default": "\(sql: function.id)(7)"]
            case 4 where scene.family == .time: return ["default": "now()"]
            default: return scene.family?.text.map { ["default": "'\($0)'"] }
            }
          }
        ),
        Row("collation") { scene, dice in
          guard scene.family == .text else { return nil }
          return dice.pick(scene.earlier(Collation.kind)).map { "\(dotted: $0.id)" } ?? "C"
        },
        Row("storage") { scene, dice in
          scene.family == .text || scene.family == .json ? dice.pick("external", "main", "plain") : nil
        },
        Row("compression") { scene, _ in scene.family == .text && !scene.isForeign ? "pglz" : nil },
        Row("statistics") { _, dice in .number(dice.number(0...100)) },
        Row("attribute_options") { scene, dice in
          dice.pick(["n_distinct": "-0.5"], ["n_distinct": "7", "n_distinct_inherited": "9"])
        },
        Row("options") { scene, dice in
          scene.isForeign ? dice.pick(["column_name": "It's"], ["x": "7"]) : nil
        },
        .comment, .grants("select", "insert", "update", "references"),
      ],
      site: { world, dice in
        let tables = world.of(Table.kind).filter {
          $0.traits["flavor"] != "typed" && $0.traits["flavor"] != "part"
        }
        guard let table = dice.pick(tables) else { return nil }
        let usual: [ColumnFamily] = [.integer, .integer, .integer, .text, .text, .text, .numeric, .time]
        let family = dice.chance(60) ? dice.pick(usual) ?? .text : dice.pick(ColumnFamily.allCases) ?? .text
        var traits = ["family": family.rawValue]
        if let kind = family.kind {
          guard let type = dice.pick(world.of(kind)) else { return nil }
          traits["type"] = "\(type.id)"
        }
        return Site(prefix: "c", parent: table.id, traits: traits)
      }
    ),
    Recipe(
      IdentitySequence.kind,
      weight: 12,
      renames: false,
      rows: [.comment, .grants("usage", "select", "update"), .flag("unlogged")],
      site: { world, dice in
        let columns = world.of(Column.kind).filter { $0.body["identity"] != nil }
        guard let column = dice.pick(columns), world.claim("the sequence of \(column.id)") else { return nil }
        return Site(
          prefix: "",
          parent: column.parent,
          name: "",
          spelling: "\(exact: column.id)",
          traits: ["column": "\(column.id)"]
        )
      }
    ),
  ]

  private static func identity(_ scene: Scene, _ dice: inout Dice) -> Node {
    let id = scene.piece.id
    return [
      "generated": dice.pick("always", "by default"), "start": .number(dice.number(1...9)),
      "increment": .number(dice.number(1...9)), "cache": .number(dice.number(1...9)),
      "sequence": dice.pick("Seq \(id)", "s\(id)", "s'\(id)\"x"),
    ]
  }

  private static func generated(_ scene: Scene, _ dice: inout Dice) -> Node? {
    let sources = scene.siblings(Column.kind).filter {
      ColumnFamily.of($0) == scene.family && $0.body["generated"] == nil
        && $0.body["type"] == scene.piece.body["type"]
    }
    guard !scene.world.isUsed(scene.piece.id, by: Column.kind), let source = dice.pick(sources) else {
      return nil
    }
    switch scene.family {
    case .integer: return "\(identifier: source.id) + 1"
    case .text: return "lower(\(identifier: source.id))"
    case .json, .uuid, .boolean: return "\(identifier: source.id)"
    default: return nil
    }
  }
}

extension Scene {
  var family: ColumnFamily? { ColumnFamily.of(piece) }
  private var flavor: String? { piece.parent.flatMap { world[$0] }?.traits["flavor"] }
  var isForeign: Bool { flavor == "foreign" }
  var isInPlainTable: Bool { flavor == "plain" }
}
