import CatalogModel
import ObjectKinds

extension Recipes {
  static let types = [
    Recipe(
      Enumeration.kind,
      weight: 5,
      rows: [
        Row("labels", required: true) { _, dice in
          let others = dice.some(["b", "c", "d d", "E'", "ü", "🐘", "f.g", "true"], atMost: 5)
          let labels = ["a"] + others
          return .list((dice.chance(25) ? dice.shuffled(labels) : labels).map { .text([.literal($0)]) })
        },
        .comment, .grants("usage"),
      ],
      site: place("e")
    ),
    Recipe(
      Domain.kind,
      weight: 5,
      rows: [
        Row("type", required: true) { scene, dice in
          scene.piece.traits["family"] == "text"
            ? dice.pick("text", "varchar(40)") : dice.pick("integer", "bigint")
        },
        Row("collation") { scene, dice in
          guard scene.piece.traits["family"] == "text" else { return nil }
          return dice.pick(scene.earlier(Collation.kind)).map { "\(dotted: $0.id)" } ?? "C"
        },
        Row("default") { _, dice in dice.pick("'7'", "'77'") },
        Row("nullable") { _, dice in .flag(dice.chance(50)) },
        Row("checks") { scene, dice in
          let isText = scene.piece.traits["family"] == "text"
          let bound = dice.number(1...6)
          var checks: [Node.Entry] = [
            Node.Entry(key: "k", value: isText ? "length(VALUE) < 4\(bound)" : "VALUE > \(bound)")
          ]
          if dice.chance(40) {
            checks.append(
              Node.Entry(
                key: "Odd \"k\"",
                value: ["expression": "VALUE IS NOT NULL", "not_valid": .flag(true)]
              )
            )
          }
          return .map(checks)
        },
        .comment, .grants("usage"),
      ],
      site: { world, dice in
        Site(prefix: "d", schema: schema(in: world, &dice), traits: ["family": dice.pick("integer", "text")])
      }
    ),
    Recipe(
      CompositeType.kind,
      weight: 4,
      rows: [
        Row("attributes", required: true) { scene, dice in
          var attributes: [Node.Entry] = [
            Node.Entry(key: "x", value: dice.pick("integer", "bigint")),
            Node.Entry(key: "Y y", value: "text"),
          ]
          if dice.chance(50) {
            attributes.append(Node.Entry(key: "order", value: ["type": "text", "collation": "C"]))
            if let type = dice.pick(scene.earlier(Enumeration.kind)), dice.chance(50) {
              attributes.append(Node.Entry(key: "e", value: "\(sql: type.id)"))
            }
          }
          return .map(attributes)
        },
        .comment, .grants("usage"),
      ],
      site: place("k")
    ),
    Recipe(
      RangeType.kind,
      weight: 3,
      rows: [
        Row(
          ["subtype", "subtype_diff", "collation", "subtype_opclass"],
          required: true,
          together: { _, dice in
            switch dice.roll(5) {
            case 0: ["subtype": "text", "collation": dice.pick("C", "POSIX")]
            case 1: ["subtype": "text", "subtype_opclass": "text_pattern_ops"]
            case 2: ["subtype": "double precision", "subtype_diff": "float8mi"]
            case 3: ["subtype": "numeric"]
            default: ["subtype": "integer"]
            }
          }
        ),
        Row("multirange_type_name") { scene, dice in "m_\(scene.piece.id)_\(dice.number(1...3))" },
        .comment, .grants("usage"),
      ],
      site: place("r")
    ),
    Recipe(
      SequenceGenerator.kind,
      weight: 4,
      rows: [
        .choice("type", "bigint", "integer", "smallint"),
        Row("start") { _, dice in .number(dice.number(10...20)) },
        Row("increment") { _, dice in .number(dice.pick(1, 2, 10)) },
        Row("min") { _, dice in .number(dice.number(-5...1)) },
        Row("max") { _, dice in .number(dice.number(20000...20010)) },
        Row("cache") { _, dice in .number(dice.number(1...20)) },
        .flag("cycle"), .flag("unlogged"), .comment, .grants("select", "update", "usage"),
        Row("owned_by") { scene, dice in
          let tables = Set(scene.world.of(Table.kind).filter { $0.schema == scene.piece.schema }.map(\.id))
          let columns = scene.earlier(Column.kind).filter { $0.parent.map(tables.contains) == true }
          return dice.pick(columns).flatMap { column in
            column.parent.map { "\(sql: $0).\(identifier: column.id)" }
          }
        },
      ],
      site: place("q")
    ),
    Recipe(ShellType.kind, weight: 1, renames: false, rows: [.comment], site: place("h")),
    Recipe(
      BaseType.kind,
      weight: 1,
      rows: [
        Row(
          ["input", "output", "receive", "send"],
          required: true,
          together: { scene, _ in
            let names = ["input", "output", "receive", "send"]
            let pairs = names.compactMap { name -> (String, Node)? in
              scene.piece.traits[name].flatMap { Int($0) }.map { (name, "\(dotted: $0)") }
            }
            return Dictionary(pairs) { $1 }.merging([
              "internallength": .number(4), "passedbyvalue": .flag(true),
            ]) { $1 }
          }
        ),
        .choice("category", "N", "U"), .choice("default", "7"), .choice("delimiter", ";"), .flag("preferred"),
        .comment, .grants("usage"),
      ],
      site: { world, dice in
        let id = world.reserve()
        let functions: [(role: String, arguments: Node, returns: Node, body: String)] = [
          ("input", "cstring", "\(sql: id)", "int4in"), ("output", "\(sql: id)", "cstring", "int4out"),
          ("receive", "internal", "\(sql: id)", "int4recv"), ("send", "\(sql: id)", "bytea", "int4send"),
        ]
        var traits: [String: String] = [:]
        for function in functions {
          traits[function.role] =
            "\(internalFunction(function.arguments, function.returns, function.body, &dice, in: &world))"
        }
        return Site(prefix: "b", traits: traits, id: id)
      }
    ),
  ]

  /// Makes a function of the server's own code, as types and transforms need.
  static func internalFunction(
    _ arguments: Node,
    _ returns: Node,
    _ body: String,
    _ dice: inout Dice,
    in world: inout World
  ) -> Int {
    let name = Names.make("i", &dice, in: &world)
    var piece = Piece(id: world.reserve(), kind: Function.kind, recipe: "function of the server", name: name)
    piece.body = [
      "arguments": arguments, "returns": returns, "language": "internal", "volatility": "immutable",
      "strict": .flag(true), "body": .text([.literal(body)]),
    ]
    piece.traits = ["shape": "internal"]
    world.insert(piece)
    return piece.id
  }
}
